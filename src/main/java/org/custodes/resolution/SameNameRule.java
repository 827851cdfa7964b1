package org.custodes.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.custodes.gazetteer.LegalForm;
import org.custodes.gazetteer.NameKey;
import org.custodes.ontology.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Two documents print the same full name for a thing of the same type. Not for people,
 * whose names have parts; and not for a name that many things bear, such as "Supreme
 * Court".
 */
final class SameNameRule implements ResolutionRule {

	private static final double SAME = 0.95;

	private static final double COMMON_NAME = 0.5;

	private static final double OTHER_FORM = 0.5;

	private static final double OTHER_TYPE = 0.4;

	private static final Set<String> GENERIC = Set
		.copyOf(WordList.read("generic-words").stream().flatMap(List::stream).toList());

	private final Identifier identifier;

	SameNameRule(Identifier identifier) {
		this.identifier = identifier;
	}

	@Override
	public List<Link> links(Clusters clusters) {
		Map<NameKey, Map<EntityType, List<Appearance>>> groups = new LinkedHashMap<>();
		for (Appearance appearance : clusters.appearances()) {
			if (appearance.isNamed()) {
				groups.computeIfAbsent(appearance.key(), (key) -> new LinkedHashMap<>())
					.computeIfAbsent(appearance.type(), (type) -> new ArrayList<>())
					.add(appearance);
			}
		}
		List<Link> links = new ArrayList<>();
		groups.forEach((key, types) -> {
			types.values().forEach((group) -> within(group, links));
			between(List.copyOf(types.values()), links);
		});
		return links;
	}

	private void within(List<Appearance> group, List<Link> links) {
		if (group.get(0).isPerson()) {
			return;
		}
		Set<LegalForm> forms = EnumSet.noneOf(LegalForm.class);
		for (Appearance appearance : group) {
			LegalForm form = appearance.form();
			if (form != null) {
				forms.add(form);
			}
		}
		Map<@Nullable LegalForm, Appearance> first = new HashMap<>();
		for (Appearance appearance : group) {
			Appearance other = first.putIfAbsent((forms.size() > 1) ? appearance.form() : null, appearance);
			if (other != null) {
				links.add(isCommon(appearance) || isCommon(other)
						? Link.near(other, appearance, COMMON_NAME,
								"the name '" + appearance.entity().name() + "' is that of many")
						: Link.join(other, appearance, SAME, "both documents name " + other));
			}
		}
		List<Appearance> byForm = first.values().stream().sorted((a, b) -> a.index() - b.index()).toList();
		for (Appearance other : byForm.subList(1, byForm.size())) {
			links.add(Link.near(byForm.get(0), other, OTHER_FORM,
					byForm.get(0) + " and " + other + " bear one name, but the documents tell apart its legal forms"));
		}
	}

	private static void between(List<List<Appearance>> types, List<Link> links) {
		for (List<Appearance> other : types.subList(1, types.size())) {
			Appearance left = types.get(0).get(0);
			Appearance right = other.get(0);
			links
				.add(Link.near(left, right, OTHER_TYPE, left + " and " + right + " bear one name, but differ in type"));
		}
	}

	/** Whether the name alone does not tell which thing of its type is meant. */
	private boolean isCommon(Appearance appearance) {
		return appearance.entry() == null && (isGeneric(appearance.key(), appearance.type())
				|| this.identifier.isShared(appearance.entity().name(), appearance.type()));
	}

	static boolean isGeneric(NameKey key, EntityType type) {
		return type.organization()
				&& key.words().stream().allMatch((word) -> GENERIC.contains(word) || type.nouns().contains(word));
	}

}
