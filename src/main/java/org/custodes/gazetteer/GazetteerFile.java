package org.custodes.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * One data file of the gazetteer.
 *
 * @param name the file's name, for messages
 * @param lines its lines
 */
record GazetteerFile(String name, List<String> lines) {

	private static final String FOLDER = "gazetteer/";

	private static final String SUFFIX = ".tsv";

	/** All data files of the class path, whether it is made of folders or of jars. */
	static List<GazetteerFile> onClassPath(ClassLoader loader) {
		List<GazetteerFile> files = new ArrayList<>();
		try {
			for (URL folder : Collections.list(loader.getResources(FOLDER))) {
				files.addAll(folder.getProtocol().equals("jar") ? inJar(folder)
						: inFolder(Path.of(URI.create(folder.toString()))));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the class path's folder " + FOLDER, ex);
		}
		files.sort(Comparator.comparing(GazetteerFile::name));
		return files;
	}

	/** All data files of a folder. */
	static List<GazetteerFile> inFolder(Path folder) {
		List<GazetteerFile> files = new ArrayList<>();
		try (Stream<Path> paths = Files.list(folder)) {
			for (Path path : paths.filter((path) -> path.toString().endsWith(SUFFIX)).sorted().toList()) {
				files.add(new GazetteerFile(FOLDER + path.getFileName(), Files.readAllLines(path)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the gazetteer's folder " + folder, ex);
		}
		return files;
	}

	private static List<GazetteerFile> inJar(URL folder) throws IOException {
		List<GazetteerFile> files = new ArrayList<>();
		JarURLConnection connection = (JarURLConnection) folder.openConnection();
		JarFile jar = connection.getJarFile();
		for (JarEntry entry : Collections.list(jar.entries())) {
			if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(SUFFIX)) {
				try (InputStream in = jar.getInputStream(entry)) {
					files.add(new GazetteerFile(entry.getName(),
							new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()));
				}
			}
		}
		return files;
	}

}
