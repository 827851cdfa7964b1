package org.custodes.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a {@code metadata.json} says of the files beside it. Its faults are told and cost
 * no more than the field in which they are.
 *
 * @param sources the source of each file, by its name
 * @param notices the faults
 */
record Metadata(Map<String, Source> sources, List<Notice> notices) {

	static final String FILE = "metadata.json";

	private static final Metadata NONE = new Metadata(Map.of(), List.of());

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	static Metadata beside(Path folder) {
		Path file = folder.resolve(FILE);
		if (!Files.isRegularFile(file)) {
			return NONE;
		}
		try {
			JsonNode root = MAPPER.readTree(file);
			if (root.isObject()) {
				return new Reader(folder, file).read(root);
			}
			return broken(file, "it is no JSON object");
		}
		catch (JacksonException ex) {
			return broken(file, "it is not JSON: " + ex.getOriginalMessage());
		}
	}

	Source of(String name) {
		return this.sources.getOrDefault(name, Source.UNKNOWN);
	}

	private static Metadata broken(Path file, String problem) {
		return new Metadata(Map.of(), List.of(new Notice(file.toString(), problem + ", and is left aside",
				"write {\"file.txt\": {\"title\": …, \"publisher\": …, \"published\": …, \"address\": …}}")));
	}

	/** Reads one file and collects its faults. */
	private static final class Reader {

		private final Path folder;

		private final Path file;

		private final Map<String, Source> sources = new HashMap<>();

		private final List<Notice> notices = new ArrayList<>();

		Reader(Path folder, Path file) {
			this.folder = folder;
			this.file = file;
		}

		Metadata read(JsonNode root) {
			for (Map.Entry<String, JsonNode> entry : root.properties()) {
				String name = entry.getKey();
				if (name.contains("/") || name.contains("\\") || !Files.exists(this.folder.resolve(name))) {
					tell(name, "there is no such file beside it", "correct the name or remove the entry");
				}
				else {
					this.sources.put(name, source(name, entry.getValue()));
				}
			}
			return new Metadata(Map.copyOf(this.sources), List.copyOf(this.notices));
		}

		private Source source(String name, JsonNode entry) {
			SourceFields fields = new SourceFields();
			for (Map.Entry<String, JsonNode> field : entry.properties()) {
				if (!fields.put(field.getKey(), field.getValue().asString(""))) {
					tell(name, "'" + field.getKey() + "' is no field", "use title, publisher, published and address");
				}
			}
			return fields.source((problem) -> tell(name, problem, "write 2018, 2018-12 or 2018-12-06"));
		}

		private void tell(String name, String problem, String remedy) {
			this.notices.add(new Notice(this.file + " ('" + name + "')", problem, remedy));
		}

	}

}
