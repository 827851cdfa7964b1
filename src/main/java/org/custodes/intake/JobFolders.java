package org.custodes.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.custodes.corpus.Source;
import org.custodes.intake.IntakeException.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jobs on the disk: a folder each, with {@code job.json} and, until all is done, the
 * documents. A folder appears whole or not at all.
 */
final class JobFolders {

	private static final Logger logger = LoggerFactory.getLogger(JobFolders.class);

	private static final String JOB = "job.json";

	private static final String DOCUMENTS = "documents";

	private static final String METADATA = "metadata.json";

	private static final String PARTIAL = ".part";

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final Path root;

	JobFolders(Path root) {
		this.root = root;
	}

	Path documents(String job) {
		return this.root.resolve(job).resolve(DOCUMENTS);
	}

	boolean hasDocuments(String job) {
		return Files.isDirectory(documents(job));
	}

	/** Writes the documents of a job that is not there yet, and gives their folder. */
	Path prepare(String job, List<Submission> submissions) {
		Path folder = partial(job).resolve(DOCUMENTS);
		try {
			Files.createDirectories(folder);
			Map<String, Map<String, String>> metadata = new LinkedHashMap<>();
			for (Submission submission : submissions) {
				String name = unused(folder, submission.name());
				submission.writeTo(folder.resolve(name));
				force(folder.resolve(name));
				metadata.put(name, fields(submission.source()));
			}
			write(folder.resolve(METADATA), MAPPER.writeValueAsBytes(metadata));
			return folder;
		}
		catch (IOException ex) {
			discard(job);
			throw failed(ex);
		}
	}

	/** Makes a prepared job one that a restart finds. */
	void commit(Job job) {
		try {
			write(partial(job.id()).resolve(JOB), MAPPER.writeValueAsBytes(job));
			Files.move(partial(job.id()), this.root.resolve(job.id()), StandardCopyOption.ATOMIC_MOVE);
			force(this.root);
		}
		catch (IOException ex) {
			discard(job.id());
			throw failed(ex);
		}
	}

	void discard(String job) {
		delete(partial(job));
	}

	/** Keeps what has become of a job. */
	void update(Job job) {
		Path folder = this.root.resolve(job.id());
		try {
			write(folder.resolve(JOB + PARTIAL), MAPPER.writeValueAsBytes(job));
			Files.move(folder.resolve(JOB + PARTIAL), folder.resolve(JOB), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			// What is lost is that it was done: it is done again after a restart.
			logger.warn("The state of job {} cannot be kept: {}", job.id(), ex.toString());
		}
	}

	void deleteDocuments(String job) {
		delete(documents(job));
	}

	void delete(String job) {
		delete(this.root.resolve(job));
	}

	/** All jobs, and none of what was left half written. */
	List<Job> read() {
		List<Job> jobs = new ArrayList<>();
		try {
			Files.createDirectories(this.root);
			try (DirectoryStream<Path> folders = Files.newDirectoryStream(this.root)) {
				for (Path folder : folders) {
					if (folder.toString().endsWith(PARTIAL)) {
						delete(folder);
					}
					else if (Files.isRegularFile(folder.resolve(JOB))) {
						read(folder.resolve(JOB)).ifPresent(jobs::add);
					}
				}
			}
			return jobs;
		}
		catch (IOException ex) {
			throw failed(ex);
		}
	}

	private static Optional<Job> read(Path file) {
		try {
			return Optional.of(MAPPER.readValue(file, Job.class));
		}
		catch (JacksonException ex) {
			logger.error("{} cannot be read; ingest the documents beside it by hand: {}", file,
					ex.getOriginalMessage());
			return Optional.empty();
		}
	}

	private Path partial(String job) {
		return this.root.resolve(job + PARTIAL);
	}

	/** In a case-insensitive file system "A.txt" and "a.txt" are one. */
	private static String unused(Path folder, String name) {
		int ending = name.lastIndexOf('.');
		String stem = (ending >= 0) ? name.substring(0, ending) : name;
		String unused = name;
		for (int i = 2; Files.exists(folder.resolve(unused)) || unused.equals(METADATA); i++) {
			unused = stem + "-" + i + name.substring(stem.length());
		}
		return unused;
	}

	private static Map<String, String> fields(Source source) {
		Map<String, String> fields = new LinkedHashMap<>();
		put(fields, "title", source.title());
		put(fields, "publisher", source.publisher());
		put(fields, "published", source.published());
		put(fields, "address", source.address());
		return fields;
	}

	private static void put(Map<String, String> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value.toString());
		}
	}

	/** What was accepted is on the disk, not only on its way to it. */
	private static void write(Path file, byte[] bytes) throws IOException {
		Files.write(file, bytes);
		force(file);
	}

	private static void force(Path path) throws IOException {
		if (Files.isDirectory(path) && path.getFileSystem().getSeparator().equals("\\")) {
			return; // Windows forces no folders.
		}
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			logger.warn("The folder {} cannot be deleted: {}", folder, ex.toString());
		}
	}

	private IntakeException failed(Exception ex) {
		return new IntakeException(Fault.STORAGE,
				this.root + " cannot be used (" + ex + "); check its permissions and the space on the disk", ex);
	}

}
