package org.custodes.export;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.custodes.query.EdgeView;
import org.custodes.query.EntityView;

/** GraphML 1.0. */
record GraphMlDialect(XmlText xml) implements GraphDialect {

	@Override
	public void begin() throws XMLStreamException {
		this.xml.head()
			.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns")
			.empty("key", "id", "node-name", "for", "node", "attr.name", "name", "attr.type", "string");
		declare("node", GraphProperty.OF_NODES);
		declare("edge", GraphProperty.OF_EDGES);
		this.xml.open("graph", "id", "custodes", "edgedefault", "directed");
	}

	@Override
	public void node(EntityView entity) throws XMLStreamException {
		this.xml.open("node", "id", entity.id()).leaf("data", entity.name(), "key", "node-name");
		values("node", GraphProperty.OF_NODES, entity);
		this.xml.close();
	}

	@Override
	public void between() {
		// Nodes and edges stand side by side.
	}

	@Override
	public void edge(EdgeView edge) throws XMLStreamException {
		this.xml.open("edge", "source", edge.subject(), "target", edge.object());
		values("edge", GraphProperty.OF_EDGES, edge);
		this.xml.close();
	}

	@Override
	public void end() throws XMLStreamException {
		this.xml.close().close();
	}

	private <T> void declare(String kind, List<GraphProperty<T>> properties) throws XMLStreamException {
		for (GraphProperty<T> property : properties) {
			this.xml.empty("key", "id", kind + "-" + property.name(), "for", kind, "attr.name", property.name(),
					"attr.type", property.type());
		}
	}

	private <T> void values(String kind, List<GraphProperty<T>> properties, T owner) throws XMLStreamException {
		for (GraphProperty<T> property : properties) {
			Object value = property.value().apply(owner);
			if (value != null) {
				this.xml.leaf("data", value, "key", kind + "-" + property.name());
			}
		}
	}

}
