package org.custodes.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GazetteerTests {

	private static final String HEADER = "name\ttype\taliases\tkind\tplace\tparent";

	private static final String COMPANIES = """
			# vendors
			name	type	aliases	kind	place	parent
			Amazon	Company	Amazon.com	platform	United States

			~Ring	Company	Ring LLC	vendor	United States	Amazon
			Clearview AI	Company	Clearview	vendor	United States
			""";

	private static final String PLACES = """
			name	type	aliases	kind	place	parent
			United States	Place	America|~the States	country
			Ring (Kent)	Place	~Ring
			""";

	private static final String DEMONYMS = """
			place	demonyms
			United States	American|Americans
			""";

	private final Gazetteer gazetteer = read(COMPANIES, PLACES, DEMONYMS);

	@Test
	void findsByNameAndAliasWhateverTheSpelling() {
		assertThat(this.gazetteer.find("the CLEARVIEW’s")).extracting(GazetteerEntry::name)
			.containsExactly("Clearview AI");
		assertThat(this.gazetteer.find("U.S.")).extracting(GazetteerEntry::name).containsExactly("United States");
		assertThat(this.gazetteer.find("us")).isEmpty();
		assertThat(this.gazetteer.find("Nobody")).isEmpty();
	}

	@Test
	void givesEveryBearerOfAnAmbiguousName() {
		List<GazetteerEntry> bearers = this.gazetteer.find("Ring");
		assertThat(bearers).extracting(GazetteerEntry::name).containsExactly("Ring", "Ring (Kent)");
		assertThat(bearers).allMatch((entry) -> entry.isAmbiguous("ring's"));
		assertThat(bearers.get(1).isAmbiguous("Ring (Kent)")).isFalse();
	}

	@Test
	void keepsKindPlaceAndParent() {
		GazetteerEntry ring = this.gazetteer.byName("Ring").orElseThrow();
		assertThat(ring.kind()).isEqualTo("vendor");
		assertThat(ring.place()).isEqualTo("United States");
		assertThat(ring.parent()).isEqualTo("Amazon");
		assertThat(this.gazetteer.byName("United States").orElseThrow().parent()).isNull();
	}

	@Test
	void knowsThePlaceOfADemonym() {
		assertThat(this.gazetteer.placeOf("Americans").map(GazetteerEntry::name)).contains("United States");
		assertThat(this.gazetteer.placeOf("Martian")).isEmpty();
	}

	@Test
	void tellsAllFaultsAtOnceWithFileAndLine() {
		String faulty = HEADER + """

				Acme	Vendor
				Globex	Company	Globex Inc||Globex Inc
				Globex	Company
				Initech	Company	Globex	vendor	Nowhere	Nobody
					Company
				Hooli	Company	Hooli	a	b	c	d
				""";
		assertThatExceptionOfType(InvalidGazetteerException.class)
			.isThrownBy(() -> read(faulty, "name\tsort\n", "place\tdemonyms\nAtlantis\tAtlantean\n"))
			.withMessageContainingAll("11 fault(s)", "file1:2: 'Vendor' is no entity type", "file1:3: an empty alias",
					"file1:3: the name 'Globex Inc' stands twice", "file1:4: 'Globex' stands already at file1:3",
					"file1:5: parent: 'Nobody'", "file1:5: place: 'Nowhere'",
					"file1:5: 'Globex' is also a name of 'Globex'", "file1:6: an entry without a name",
					"file1:7: 7 columns", "file2:1: the first line", "file3:2: 'Atlantis'");
	}

	@Test
	void readsFoldersAndJarsOfTheClassPath(@TempDir Path folder) throws IOException {
		Path classes = Files.createDirectories(folder.resolve("classes/gazetteer"));
		Files.writeString(classes.resolve("b.tsv"), HEADER);
		Files.writeString(classes.resolve("notes.txt"), "no table");
		Path jar = folder.resolve("data.jar");
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
			entries.putNextEntry(new JarEntry("gazetteer/"));
			entries.putNextEntry(new JarEntry("gazetteer/a.tsv"));
			entries.write(HEADER.getBytes(StandardCharsets.UTF_8));
		}
		URL[] path = { folder.resolve("classes").toUri().toURL(), jar.toUri().toURL() };
		try (URLClassLoader loader = new URLClassLoader(path, null)) {
			assertThat(GazetteerFile.onClassPath(loader)).containsExactly(
					new GazetteerFile("gazetteer/a.tsv", List.of(HEADER)),
					new GazetteerFile("gazetteer/b.tsv", List.of(HEADER)));
		}
	}

	private static Gazetteer read(String... tables) {
		List<GazetteerFile> files = new ArrayList<>();
		for (String table : tables) {
			files.add(new GazetteerFile("file" + (files.size() + 1), table.lines().toList()));
		}
		return new GazetteerReader(Ontology.load()).read(files);
	}

}
