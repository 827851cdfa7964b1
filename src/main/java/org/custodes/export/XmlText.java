package org.custodes.export;

import java.io.Writer;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML that is well-formed whatever it holds: characters that XML cannot hold at all, such
 * as control characters, become U+FFFD.
 */
final class XmlText {

	private static final Pattern IMPOSSIBLE = Pattern
		.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter writer;

	private int depth;

	XmlText(Writer out) {
		try {
			this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("every Java platform writes XML", ex);
		}
	}

	XmlText head() throws XMLStreamException {
		this.writer.writeStartDocument("UTF-8", "1.0");
		return this;
	}

	/** Begins an element. Attributes come in pairs of name and value. */
	XmlText open(String name, Object... attributes) throws XMLStreamException {
		line();
		this.writer.writeStartElement(name);
		attributes(attributes);
		this.depth++;
		return this;
	}

	XmlText close() throws XMLStreamException {
		this.depth--;
		line();
		this.writer.writeEndElement();
		return this;
	}

	XmlText empty(String name, Object... attributes) throws XMLStreamException {
		line();
		this.writer.writeEmptyElement(name);
		attributes(attributes);
		return this;
	}

	XmlText leaf(String name, Object content, Object... attributes) throws XMLStreamException {
		line();
		this.writer.writeStartElement(name);
		attributes(attributes);
		this.writer.writeCharacters(possible(content));
		this.writer.writeEndElement();
		return this;
	}

	void flush() throws XMLStreamException {
		this.writer.writeCharacters("\n");
		this.writer.flush();
	}

	private void attributes(Object... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.writer.writeAttribute(attributes[i].toString(), possible(attributes[i + 1]));
		}
	}

	private void line() throws XMLStreamException {
		this.writer.writeCharacters("\n" + "  ".repeat(this.depth));
	}

	private static String possible(Object value) {
		return IMPOSSIBLE.matcher(value.toString()).replaceAll("\uFFFD");
	}

}
