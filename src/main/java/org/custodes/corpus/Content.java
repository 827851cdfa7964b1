package org.custodes.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The bytes of a file or page, to be made a document. */
final class Content {

	private static final int SNIFFED_BYTES = 8192;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String place;

	private final String name;

	private final Format format;

	private final byte[] bytes;

	private final @Nullable Charset charset;

	private final Source declared;

	/**
	 * Takes what is to be read.
	 * @param place where the bytes come from
	 * @param name the document's name
	 * @param format how they are to be read
	 * @param bytes the bytes
	 * @param charset the encoding that the server tells; nothing where nobody tells
	 * @param declared what is known of the source beside the content itself
	 */
	Content(String place, String name, Format format, byte[] bytes, @Nullable Charset charset, Source declared) {
		this.place = place;
		this.name = name;
		this.format = format;
		this.bytes = bytes;
		this.charset = charset;
		this.declared = declared;
	}

	/** The formats that can be read. */
	enum Format {

		/** Plain text and Markdown, with or without front matter. */
		TEXT,

		/** A page of which the article is taken. */
		HTML;

		private static final Map<String, Format> BY_EXTENSION = Map.of("txt", TEXT, "text", TEXT, "md", TEXT,
				"markdown", TEXT, "html", HTML, "htm", HTML, "xhtml", HTML);

		private static final Map<String, Format> BY_MEDIA_TYPE = Map.of("text/plain", TEXT, "text/markdown", TEXT,
				"text/html", HTML, "application/xhtml+xml", HTML);

		static Optional<Format> ofFile(Path file) {
			String name = FileLister.name(file);
			String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
			return Optional.ofNullable(BY_EXTENSION.get(extension));
		}

		static Optional<Format> ofMediaType(String type) {
			return Optional.ofNullable(BY_MEDIA_TYPE.get(type.strip().toLowerCase(Locale.ROOT)));
		}

	}

	static boolean isBinary(byte[] bytes) {
		for (int i = 0; i < Math.min(bytes.length, SNIFFED_BYTES); i++) {
			if (bytes[i] == 0) {
				return true;
			}
		}
		return false;
	}

	List<CorpusItem> read() throws UnreadableException {
		return (this.format == Format.HTML) ? readPage() : readText();
	}

	private List<CorpusItem> readText() throws UnreadableException {
		String file = decode();
		int mark = file.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
		FrontMatter matter = FrontMatter.of(file.substring(mark));
		int start = mark + matter.length();
		String text = file.substring(start);
		List<CorpusItem> items = new ArrayList<>();
		matter.faults()
			.forEach((fault) -> items
				.add(new Notice(this.place, fault, "write title, publisher, published (2018-12-06) and source")));
		items.add(document(text, file.codePointCount(0, start), matter.source()));
		return items;
	}

	private List<CorpusItem> readPage() throws UnreadableException {
		HtmlArticle article = HtmlArticle.of(this.bytes, this.charset, this.place);
		return List.of(document(article.text(), 0, article.source()));
	}

	private Document document(String text, int offset, Source own) throws UnreadableException {
		if (text.isBlank()) {
			throw new UnreadableException("it holds no text", "remove it, or give the text");
		}
		return new Document(DocumentId.of(text), this.name, text, offset, SourceFields.merge(this.declared, own));
	}

	private String decode() throws UnreadableException {
		Charset encoding = (this.charset != null) ? this.charset : StandardCharsets.UTF_8;
		try {
			return encoding.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(this.bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableException("it is not encoded in " + encoding,
					"convert it to UTF-8, for example with iconv");
		}
	}

}
