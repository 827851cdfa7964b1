package org.custodes.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who wrote what and when, those who were refused included: a line of JSON for each in a
 * file for each month.
 */
public final class AuditLog {

	private static final Logger logger = LoggerFactory.getLogger(AuditLog.class);

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final int MONTH_LENGTH = 7;

	private static final String ENDING = ".jsonl";

	private final Path folder;

	private final Object lock = new Object();

	/**
	 * A log.
	 * @param folder where its files lie; made when something is written
	 */
	AuditLog(Path folder) {
		this.folder = folder;
	}

	/**
	 * A request that writes.
	 *
	 * @param at when it was answered, in UTC
	 * @param who whose it was, if that is known
	 * @param address the address that it came from
	 * @param method its method
	 * @param path its path
	 * @param status how it was answered
	 */
	public record Entry(String at, @Nullable String who, String address, String method, String path, int status) {

		static Entry now(@Nullable String who, String address, String method, String path, int status) {
			return new Entry(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), who, address, method, path,
					status);
		}

	}

	void write(Entry entry) {
		byte[] line = (MAPPER.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
		Path file = this.folder.resolve(entry.at().substring(0, MONTH_LENGTH) + ENDING);
		synchronized (this.lock) {
			try {
				Files.createDirectories(this.folder);
				Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
			catch (IOException ex) {
				logger.error("A write cannot be noted in {} ({}): {}", file, ex, entry);
			}
		}
	}

	/**
	 * The latest entries.
	 * @param limit how many at most
	 * @return the entries, the latest first
	 */
	public List<Entry> latest(int limit) {
		List<Entry> latest = new ArrayList<>();
		for (Path file : files()) {
			Deque<String> lines = new ArrayDeque<>();
			try (Stream<String> all = Files.lines(file)) {
				all.forEach((line) -> {
					lines.push(line);
					if (lines.size() > limit) {
						lines.removeLast();
					}
				});
			}
			catch (IOException ex) {
				logger.error("{} cannot be read: {}", file, ex.toString());
			}
			lines.stream().limit((long) limit - latest.size()).forEach((line) -> read(line, latest));
			if (latest.size() >= limit) {
				break;
			}
		}
		return latest;
	}

	private static void read(String line, List<Entry> entries) {
		try {
			entries.add(MAPPER.readValue(line, Entry.class));
		}
		catch (JacksonException ex) {
			logger.warn("a line of the audit log is damaged: {}", line);
		}
	}

	private List<Path> files() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> file.toString().endsWith(ENDING)).sorted(Comparator.reverseOrder()).toList();
		}
		catch (IOException ex) {
			logger.error("{} cannot be read: {}", this.folder, ex.toString());
			return List.of();
		}
	}

}
