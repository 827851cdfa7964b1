package org.custodes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import javax.xml.stream.XMLStreamException;

import org.custodes.query.ClaimFilter;
import org.custodes.query.EdgeView;
import org.custodes.query.EntityView;
import org.custodes.query.GraphQueries;

/** The direct edges and the entities at their ends, in a dialect of XML. */
final class FactGraph implements GraphExport.Content {

	private static final int PART = 500;

	private final Parts<EntityView> entities;

	private final GraphQueries graph;

	private final ClaimFilter filter;

	private final Function<XmlText, GraphDialect> dialect;

	FactGraph(GraphQueries graph, ClaimFilter filter, Function<XmlText, GraphDialect> dialect) {
		this.graph = graph;
		this.filter = filter;
		this.dialect = dialect;
		this.entities = new Parts<>(PART, (page) -> graph.factEntities(filter, page));
	}

	@Override
	public void writeTo(OutputStream out) throws IOException {
		try {
			XmlText text = new XmlText(GraphExport.utf8(out));
			write(this.dialect.apply(text));
			text.flush();
		}
		catch (XMLStreamException ex) {
			throw (ex.getNestedException() instanceof IOException cause) ? cause : new IOException(ex);
		}
	}

	private void write(GraphDialect text) throws XMLStreamException {
		// An edge that comes into the graph meanwhile may have ends that are not written.
		Set<String> written = new HashSet<>();
		text.begin();
		while (this.entities.hasNext()) {
			for (EntityView entity : this.entities.next()) {
				text.node(entity);
				written.add(entity.id());
			}
		}
		text.between();
		Parts<EdgeView> edges = new Parts<>(PART, (page) -> this.graph.facts(this.filter, page));
		while (edges.hasNext()) {
			for (EdgeView edge : edges.next()) {
				if (written.contains(edge.subject()) && written.contains(edge.object())) {
					text.edge(edge);
				}
			}
		}
		text.end();
	}

}
