package org.custodes.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.custodes.query.Change;
import org.custodes.query.ClaimView;
import org.jspecify.annotations.Nullable;

/** Changes as an Atom feed (RFC 4287). */
final class AtomFeed {

	private static final Pattern NO_XML = Pattern
		.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final String base;

	/**
	 * A feed.
	 * @param base where the program is reached, without a slash at the end
	 */
	AtomFeed(String base) {
		this.base = base;
	}

	String of(List<Change> changes) {
		Feed feed = new Feed("atom_1.0");
		feed.setId("urn:custodes:changes");
		feed.setTitle("Custodes: what is new");
		feed.setUpdated(changes.isEmpty() ? Date.from(Instant.EPOCH) : date(changes.get(0)));
		feed.setAlternateLinks(new ArrayList<>(List.of(link("alternate", "/"))));
		feed.setOtherLinks(new ArrayList<>(List.of(link("self", ApiPath.V1 + "/changes"))));
		Person author = new Person();
		author.setName("Custodes");
		feed.setAuthors(new ArrayList<SyndPerson>(List.of(author)));
		feed.setEntries(new ArrayList<>(changes.stream().map(this::entry).toList()));
		try {
			return new WireFeedOutput().outputString(feed);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("a feed of plain texts can be written", ex);
		}
	}

	private Entry entry(Change change) {
		Entry entry = new Entry();
		entry.setId("urn:custodes:" + change.id());
		entry.setTitle(clean(change.title()));
		entry.setUpdated(date(change));
		entry.setAlternateLinks(new ArrayList<>(List.of(link("alternate", path(change)))));
		Content summary = new Content();
		summary.setType(Content.TEXT);
		summary.setValue(clean(summary(change)));
		entry.setSummary(summary);
		return entry;
	}

	private static String path(Change change) {
		if (change.claim() != null) {
			return ApiPath.V1 + "/claims/" + change.claim().id();
		}
		return (change.document() != null) ? ApiPath.V1 + "/documents/" + change.document().id()
				: ApiPath.V1 + "/decisions/" + ((change.decision() != null) ? change.decision().id() : "");
	}

	/** The words that say so, or why it was decided. */
	private static String summary(Change change) {
		ClaimView claim = change.claim();
		if (claim != null) {
			return claim.evidence().isEmpty() ? ""
					: "\u201c" + claim.evidence().get(0).text() + "\u201d " + claim.evidence().get(0).title();
		}
		if (change.decision() != null) {
			return change.decision().who() + ": " + change.decision().note();
		}
		return (change.document() != null) ? text(change.document().publisher()) : "";
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private Link link(String relation, String path) {
		Link link = new Link();
		link.setRel(relation);
		link.setHref(this.base + path);
		return link;
	}

	private static Date date(Change change) {
		return Date.from(Instant.parse(change.at()));
	}

	/** Articles may hold characters that no XML can. */
	private static String clean(String text) {
		return NO_XML.matcher(text).replaceAll("\uFFFD");
	}

}
