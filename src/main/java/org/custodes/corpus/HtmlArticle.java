package org.custodes.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page: its paragraphs, headings, lists and captions, a blank line
 * between two of them, without navigation and advertisements.
 *
 * @param text the article's text
 * @param source what the page says of itself
 */
record HtmlArticle(String text, Source source) {

	/** What is no text of the article, wherever it stands. */
	private static final String CLUTTER = "script, style, noscript, template, iframe, svg, canvas, form, button, nav, aside, "
			+ "footer, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog], "
			+ "[role=search], .advertisement, .newsletter-signup, .related-articles, .share-buttons, .cookie-banner, #comments";

	private static final Set<String> BLOCKS = Set.of("address", "article", "blockquote", "dd", "div", "dl", "dt",
			"figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre",
			"section", "table", "td", "th", "tr", "ul");

	static HtmlArticle of(byte[] bytes, @Nullable Charset charset, String place) {
		org.jsoup.nodes.Document page = parse(bytes, charset, place);
		Source source = source(page);
		Optional<Element> headline = Optional.ofNullable(page.selectFirst("h1"));
		page.select(CLUTTER).remove();
		Element article = article(page);
		String text = text(article);
		boolean outside = headline.isPresent() && article.selectFirst("h1") == null && !text.isEmpty();
		return new HtmlArticle(outside ? headline.get().text() + "\n\n" + text : text, source);
	}

	private static org.jsoup.nodes.Document parse(byte[] bytes, @Nullable Charset charset, String place) {
		try {
			return Jsoup.parse(new ByteArrayInputStream(bytes), (charset != null) ? charset.name() : null, place);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The element that holds the article: the one that the page marks as such, else the
	 * one with the most text in paragraphs of its own.
	 */
	private static Element article(org.jsoup.nodes.Document page) {
		for (String mark : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
			Optional<Element> marked = page.select(mark)
				.stream()
				.filter((element) -> paragraphLength(element) > 0)
				.max(Comparator.comparingInt(HtmlArticle::paragraphLength));
			if (marked.isPresent()) {
				return marked.get();
			}
		}
		Map<Element, Integer> lengths = new HashMap<>();
		for (Element paragraph : page.select("p")) {
			Element parent = paragraph.parent();
			if (parent != null) {
				lengths.merge(parent, paragraph.text().length(), Integer::sum);
			}
		}
		return page.getAllElements()
			.stream()
			.filter(lengths::containsKey)
			.max(Comparator.comparingInt(lengths::get))
			.orElse(page.body());
	}

	private static int paragraphLength(Element element) {
		return element.select("p").stream().mapToInt((paragraph) -> paragraph.text().length()).sum();
	}

	private static String text(Element article) {
		StringBuilder text = new StringBuilder();
		article.traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode words) {
					append(text, words.getWholeText());
				}
				else if (node instanceof Element element) {
					breakAt(text, element);
				}
			}

			@Override
			public void tail(Node node, int depth) {
				if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
					breakAt(text, element);
				}
			}
		});
		return text.toString().strip();
	}

	private static void append(StringBuilder text, String words) {
		for (int i = 0; i < words.length(); i++) {
			char next = words.charAt(i);
			boolean space = Character.isWhitespace(next) || next == '\u00A0';
			boolean afterSpace = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
			if (!space) {
				text.append(next);
			}
			else if (!afterSpace) {
				text.append(' ');
			}
		}
	}

	private static void breakAt(StringBuilder text, Element element) {
		boolean block = BLOCKS.contains(element.normalName());
		if (!block && !element.normalName().equals("br")) {
			return;
		}
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		text.setLength(end);
		String wanted = block ? "\n\n" : "\n";
		if (end > 0 && !text.substring(Math.max(0, end - wanted.length())).endsWith(wanted)) {
			text.append((text.charAt(end - 1) == '\n') ? "\n".repeat(wanted.length() - 1) : wanted);
		}
	}

	private static Source source(org.jsoup.nodes.Document page) {
		SourceFields fields = new SourceFields();
		put(fields, "title", meta(page, "og:title"), content(page, "h1"), Optional.of(page.title()));
		put(fields, "publisher", meta(page, "og:site_name"), meta(page, "application-name"), Optional.empty());
		put(fields, "published", meta(page, "article:published_time"), meta(page, "date"),
				Optional.ofNullable(page.selectFirst("time[datetime]")).map((time) -> time.attr("datetime")));
		put(fields, "address",
				Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map((link) -> link.absUrl("href")),
				meta(page, "og:url"), Optional.ofNullable(page.location()).filter((place) -> place.startsWith("http")));
		// A page's own date is often no date; that is no fault of the user's.
		return fields.source((problem) -> {
		});
	}

	@SafeVarargs
	private static void put(SourceFields fields, String name, Optional<String>... candidates) {
		for (Optional<String> candidate : candidates) {
			if (candidate.isPresent() && !candidate.get().isBlank()) {
				fields.put(name, candidate.get());
				return;
			}
		}
	}

	private static Optional<String> meta(org.jsoup.nodes.Document page, String name) {
		return Optional.ofNullable(page.selectFirst("meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]"))
			.map((meta) -> meta.attr("content"));
	}

	private static Optional<String> content(org.jsoup.nodes.Document page, String selector) {
		return Optional.ofNullable(page.selectFirst(selector)).map(Element::text);
	}

}
