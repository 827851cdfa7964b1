package org.custodes.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder of the embedded server: its databases, configuration, logs and password, and
 * the notes by which programs that share it find each other.
 *
 * @param path the folder
 */
record Neo4jHome(Path path) {

	private static final int PASSWORD_BYTES = 24;

	Path conf() {
		return this.path.resolve("conf");
	}

	Path console() {
		return this.path.resolve("logs").resolve("console.log");
	}

	Path launcher() {
		return this.path.resolve("launcher");
	}

	Path users() {
		return this.path.resolve("users");
	}

	Path passwordFile() {
		return this.path.resolve("password");
	}

	/** Makes the folders and copies the class that the server process starts with. */
	void prepare() throws IOException {
		Path data = this.path.resolveSibling(".").normalize();
		Files.createDirectories(data);
		if (Files.notExists(this.path)) {
			Files.createDirectory(this.path, onlyOwner(data, "rwx------"));
		}
		for (Path folder : List.of(conf(), users(), this.path.resolve("logs"))) {
			Files.createDirectories(folder);
		}
		// The program's jar itself would bring the program's libraries to the server's
		// class path, by its manifest.
		String name = Neo4jServerMain.class.getName().replace('.', '/') + ".class";
		Path target = launcher().resolve(name);
		Files.createDirectories(target.getParent());
		try (InputStream in = Objects.requireNonNull(Neo4jServerMain.class.getResourceAsStream("/" + name), name)) {
			Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** The password of the user neo4j, made up at the first call. */
	String password() throws IOException {
		if (Files.notExists(passwordFile())) {
			byte[] secret = new byte[PASSWORD_BYTES];
			new SecureRandom().nextBytes(secret);
			Path draft = this.path.resolve("password.new");
			Files.deleteIfExists(draft);
			Files.createFile(draft, onlyOwner(this.path, "rw-------"));
			Files.writeString(draft, HexFormat.of().formatHex(secret));
			Files.move(draft, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
		}
		return Files.readString(passwordFile()).strip();
	}

	Optional<ServerState> lastServer() throws IOException {
		Path file = this.path.resolve("server.properties");
		if (Files.notExists(file)) {
			return Optional.empty();
		}
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return ServerState.from(properties);
	}

	void remember(ServerState state) throws IOException {
		Path draft = this.path.resolve("server.properties.new");
		try (Writer writer = Files.newBufferedWriter(draft)) {
			state.toProperties().store(writer, "The Neo4j that was started last on this folder");
		}
		Files.move(draft, this.path.resolve("server.properties"), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
	}

	/** Whether a start has ever come as far as a login. */
	boolean proven() {
		return Files.exists(this.path.resolve("proven"));
	}

	void markProven() throws IOException {
		Files.writeString(this.path.resolve("proven"), "A login has succeeded on these databases.\n");
	}

	/** Deletes databases that no login has ever reached. */
	void deleteUnproven() throws IOException {
		if (proven()) {
			throw new IllegalStateException("the databases in " + this.path + " are in use");
		}
		Path data = this.path.resolve("data");
		if (Files.exists(data)) {
			try (Stream<Path> files = Files.walk(data)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/** Notes down that this process uses the server; the server lives as long. */
	Path register() throws IOException {
		ProcessHandle self = ProcessHandle.current();
		try (DirectoryStream<Path> notes = Files.newDirectoryStream(users())) {
			for (Path note : notes) {
				if (!Neo4jServerMain.isAlive(note)) {
					Files.deleteIfExists(note);
				}
			}
		}
		Path draft = Files.writeString(this.path.resolve("user.new"), Long.toString(Neo4jServerMain.startOf(self)));
		Path note = users().resolve(self.pid() + "-" + System.nanoTime());
		return Files.move(draft, note, StandardCopyOption.ATOMIC_MOVE);
	}

	boolean isUsed() throws IOException {
		return Neo4jServerMain.isUsed(users());
	}

	private static FileAttribute<?>[] onlyOwner(Path parent, String permissions) throws IOException {
		return Files.getFileStore(parent).supportsFileAttributeView("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
