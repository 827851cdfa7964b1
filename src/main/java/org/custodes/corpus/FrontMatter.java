package org.custodes.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The YAML block between two lines of dashes with which a text may begin.
 *
 * @param length how many characters it takes; 0 if there is none
 * @param source what it says of the source
 * @param faults what is wrong with it
 */
record FrontMatter(int length, Source source, List<String> faults) {

	private static final String FENCE = "---";

	/** The names that site generators use, beside our own. Other keys are theirs. */
	private static final Map<String, String> FIELDS = Map.of("title", "title", "publisher", "publisher", "published",
			"published", "date", "published", "source", "address", "address", "address", "url", "address");

	private static final FrontMatter NONE = new FrontMatter(0, Source.UNKNOWN, List.of());

	private static final YAMLMapper MAPPER = new YAMLMapper();

	static FrontMatter of(String file) {
		int first = endOfLine(file, 0);
		if (!isFence(file, 0, first)) {
			return NONE;
		}
		int start = first;
		while (start < file.length()) {
			int end = endOfLine(file, start);
			if (isFence(file, start, end)) {
				List<String> faults = new ArrayList<>();
				Source source = source(file.substring(first, start), faults);
				return new FrontMatter(skipBlankLines(file, end), source, List.copyOf(faults));
			}
			start = end;
		}
		return NONE;
	}

	private static int endOfLine(String file, int start) {
		int feed = file.indexOf('\n', start);
		return (feed < 0) ? file.length() : feed + 1;
	}

	private static boolean isFence(String file, int start, int end) {
		return file.startsWith(FENCE, start) && file.substring(start + FENCE.length(), end).isBlank();
	}

	private static int skipBlankLines(String file, int start) {
		int at = start;
		while (at < file.length() && file.substring(at, endOfLine(file, at)).isBlank()) {
			at = endOfLine(file, at);
		}
		return at;
	}

	private static Source source(String yaml, List<String> faults) {
		try {
			JsonNode root = MAPPER.readTree(yaml);
			SourceFields fields = new SourceFields();
			for (Map.Entry<String, JsonNode> entry : root.properties()) {
				String field = FIELDS.get(entry.getKey());
				if (field != null) {
					fields.put(field, entry.getValue().asString(""));
				}
			}
			return fields.source(faults::add);
		}
		catch (JacksonException ex) {
			faults.add("its front matter is not YAML: " + ex.getOriginalMessage().lines().findFirst().orElse(""));
			return Source.UNKNOWN;
		}
	}

}
