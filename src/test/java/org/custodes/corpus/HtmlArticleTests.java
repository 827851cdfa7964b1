package org.custodes.corpus;

import java.nio.charset.StandardCharsets;

import org.custodes.ontology.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlArticleTests {

	@Test
	void takesTheArticleAndLeavesTheClutter() {
		HtmlArticle article = read("""
				<html><head><title>A headline | The Paper</title><script>var x;</script></head><body>
				<nav><ul><li>News</li></ul></nav>
				<h1>A headline</h1>
				<article><p>Police   in <a href="#">Leeds</a> use
				it.</p><figure><img><figcaption>A camera.</figcaption></figure><aside><p>Read more</p></aside>
				<ul><li>One</li><li>Two</li></ul><p>First line<br>second&nbsp;line.</p></article>
				<footer><p>Imprint</p></footer></body></html>""");
		assertThat(article.text()).isEqualTo("""
				A headline

				Police in Leeds use it.

				A camera.

				One

				Two

				First line
				second line.""");
	}

	@Test
	void takesTheElementWithTheMostParagraphsWhereNoneIsMarked() {
		HtmlArticle article = read(
				"""
						<div><p>Subscribe.</p></div><div><h2>A title</h2><p>A long paragraph of the article.</p><p>And more.</p></div>
						<div><p>Cookies.</p></div>""");
		assertThat(article.text()).isEqualTo("A title\n\nA long paragraph of the article.\n\nAnd more.");
	}

	@Test
	void takesThePublisherDateAndAddressThatThePageNames() {
		HtmlArticle article = read("""
				<head><meta property="og:title" content="A headline"><meta property="og:site_name" content="The Paper">
				<meta property="article:published_time" content="2018-12-06T09:00:00+01:00">
				<link rel="canonical" href="/news/a"></head><body><p>Text.</p></body>""");
		assertThat(article.source()).isEqualTo(
				new Source("A headline", "The Paper", new PartialDate("2018-12-06"), "https://example.org/news/a"));
	}

	@ParameterizedTest
	@CsvSource({ "'<p>Not closed', Not closed", "just words, just words", "'<b>a</b>b <i>c</i>', ab c" })
	void readsWhatBarelyIsHtml(String page, String text) {
		assertThat(read(page).text()).isEqualTo(text);
	}

	@Test
	void findsNoTextInAPageOfScripts() {
		assertThat(read("<h1>Loading</h1><script>start()</script>").text()).isEqualTo("Loading");
		assertThat(read("<html><script>start()</script></html>").text()).isEmpty();
	}

	private static HtmlArticle read(String page) {
		return HtmlArticle.of(page.getBytes(StandardCharsets.UTF_8), null, "https://example.org/x");
	}

}
