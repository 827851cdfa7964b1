package org.custodes.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.custodes.ontology.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusTests {

	@TempDir
	Path folder;

	@Test
	void readsFoldersInTheOrderOfThePaths() throws IOException {
		write("b.txt", "The second text.");
		write("a/z.md", "The first text.");
		write("c.html", "<html><body><p>The third text.</p></body></html>");
		assertThat(documents()).extracting(Document::name).containsExactly("z.md", "b.txt", "c.html");
		assertThat(open().size()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "One line.", "Two\r\nlines, and a tab\t.\r\n", "  blanks at both ends \n\n",
			"naïve ‘quotes’ 😀 a", "---\nA rule, not front matter." })
	void neverChangesATextThatHasNoFrontMatter(String text) throws IOException {
		write("a.txt", text);
		assertThat(documents()).singleElement().satisfies((document) -> {
			assertThat(document.text()).isEqualTo(text);
			assertThat(document.offset()).isZero();
			assertThat(document.id()).isEqualTo(DocumentId.of(text));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"---\ntitle: A headline\npublished: 2018-12-06\nsource: https://example.org/a\ntags: [x]\n---\n\n",
			"---\r\ntitle: \"A headline\"\r\ndate: 2018-12-06T10:00:00Z\r\nurl: https://example.org/a\r\n---\r\n",
			"\uFEFF---\ntitle: A headline\npublished: '2018-12-06'\naddress: https://example.org/a\n---\n" })
	void takesTheSourceFromTheFrontMatterAndCountsItsLength(String matter) throws IOException {
		write("a.md", matter + "The text 😀.");
		assertThat(documents()).singleElement().satisfies((document) -> {
			assertThat(document.text()).isEqualTo("The text 😀.");
			assertThat(document.offset()).isEqualTo(matter.length());
			assertThat(document.source())
				.isEqualTo(new Source("A headline", null, new PartialDate("2018-12-06"), "https://example.org/a"));
		});
	}

	@Test
	void countsTheFrontMatterInCodePoints() throws IOException {
		write("a.md", "---\ntitle: 😀\n---\nText.");
		assertThat(documents()).singleElement().extracting(Document::offset).isEqualTo(17);
	}

	@Test
	void doesNotCountAByteOrderMarkAsText() throws IOException {
		write("a.txt", "\uFEFFText.");
		assertThat(documents()).singleElement().satisfies((document) -> {
			assertThat(document.text()).isEqualTo("Text.");
			assertThat(document.offset()).isEqualTo(1);
		});
	}

	@ParameterizedTest
	@CsvSource({ "'---\ntitle: [\n---\nText.', front matter is not YAML",
			"'---\npublished: yesterday\n---\nText.', 'yesterday'' is no publication date'",
			"'---\npublished: 2018-02-30\n---\nText.', '2018-02-30'' is no publication date'" })
	void tellsAFaultOfTheFrontMatterAndReadsTheText(String file, String problem) throws IOException {
		write("a.md", file);
		assertThat(items()).satisfiesExactly(
				(first) -> assertThat(first).isInstanceOfSatisfying(Notice.class,
						(notice) -> assertThat(notice.problem()).contains(problem)),
				(second) -> assertThat(second).isInstanceOfSatisfying(Document.class,
						(document) -> assertThat(document.text()).isEqualTo("Text.")));
	}

	@Test
	void takesTheSourceFromMetadataBesideTheFiles() throws IOException {
		write("a.txt", "Text.");
		write("metadata.json",
				"""
						{"a.txt": {"title": "A", "publisher": "P", "published": "2018-12", "address": "https://example.org"}}""");
		assertThat(items()).singleElement()
			.isInstanceOfSatisfying(Document.class, (document) -> assertThat(document.source())
				.isEqualTo(new Source("A", "P", new PartialDate("2018-12"), "https://example.org")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"a.txt": {"published": "12/06/2018"}}  | '12/06/2018' is no publication date
			{"b.txt": {"title": "B"}}               | there is no such file beside it
			{"../a.txt": {"title": "B"}}            | there is no such file beside it
			{"a.txt": {"headline": "B"}}            | 'headline' is no field
			{"a.txt": {"title": "B"}                | it is not JSON
			["a.txt"]                               | it is no JSON object
			""")
	void tellsAFaultOfTheMetadataAndReadsTheText(String metadata, String problem) throws IOException {
		write("a.txt", "Text.");
		write("metadata.json", metadata);
		assertThat(items()).satisfiesExactly(
				(first) -> assertThat(first).isInstanceOfSatisfying(Notice.class,
						(notice) -> assertThat(notice.problem()).contains(problem)),
				(second) -> assertThat(second).isInstanceOf(Document.class));
	}

	@Test
	void letsMetadataWinOverFrontMatterFieldByField() throws IOException {
		write("a.txt", "---\ntitle: From the file\npublisher: P\n---\nText.");
		write("metadata.json", "{\"a.txt\": {\"title\": \"Corrected\"}}");
		assertThat(documents()).singleElement()
			.extracting(Document::source)
			.isEqualTo(new Source("Corrected", "P", null, null));
	}

	@Test
	void failsFilesThatHoldNoText() throws IOException {
		write("a.txt", " \n\t\n");
		Files.write(this.folder.resolve("b.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		write("c.txt", "x".repeat(101));
		assertThat(items(new CorpusSettings(100, Duration.ofSeconds(1), false))).extracting(Object::toString)
			.satisfiesExactly((first) -> assertThat(first).contains("a.txt: it holds no text"),
					(second) -> assertThat(second).contains("b.txt: it is not encoded in UTF-8"),
					(third) -> assertThat(third).contains("c.txt: it is larger than 100 bytes"));
	}

	@Test
	void failsAFileThatIsNotThereAndReadsTheOthers() throws IOException {
		write("a.txt", "Text.");
		Corpus corpus = Corpus.open(List.of("no/such.txt", this.folder.toString()), CorpusSettings.STANDARD);
		assertThat(corpus.read()).satisfiesExactly((first) -> assertThat(first).isInstanceOf(Failure.class),
				(second) -> assertThat(second).isInstanceOf(Document.class));
	}

	@Test
	void skipsWhatIsNoDocumentInAFolder() throws IOException {
		write("a.txt", "bin\0ary");
		write("b.pdf", "%PDF");
		write(".hidden.txt", "Hidden.");
		Path outside = Files.createTempFile("outside", ".txt");
		Files.createSymbolicLink(this.folder.resolve("c.txt"), outside);
		assertThat(items()).hasSize(3).allSatisfy((item) -> assertThat(item).isInstanceOf(Skipped.class));
		Files.delete(outside);
	}

	@Test
	void failsABinaryFileThatIsNamed() throws IOException {
		write("a.txt", "bin\0ary");
		assertThat(Corpus.open(List.of(this.folder.resolve("a.txt").toString()), CorpusSettings.STANDARD).read())
			.singleElement()
			.isInstanceOf(Failure.class);
	}

	@Test
	void takesANamedFileOfAnyNameAsText() throws IOException {
		write("article", "Text.");
		assertThat(Corpus.open(List.of(this.folder.resolve("article").toString()), CorpusSettings.STANDARD).read())
			.singleElement()
			.isInstanceOf(Document.class);
	}

	private void write(String name, String content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private Corpus open() {
		return Corpus.open(List.of(this.folder.toString()), CorpusSettings.STANDARD);
	}

	private List<CorpusItem> items() {
		return items(CorpusSettings.STANDARD);
	}

	private List<CorpusItem> items(CorpusSettings settings) {
		return Corpus.open(List.of(this.folder.toString()), settings).read().toList();
	}

	private List<Document> documents() {
		return items().stream().map(Document.class::cast).toList();
	}

}
