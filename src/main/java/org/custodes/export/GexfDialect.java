package org.custodes.export;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.custodes.query.EdgeView;
import org.custodes.query.EntityView;

/** GEXF 1.3, as Gephi reads it. */
record GexfDialect(XmlText xml) implements GraphDialect {

	@Override
	public void begin() throws XMLStreamException {
		this.xml.head()
			.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3")
			.open("meta")
			.leaf("creator", "Custodes")
			.close()
			.open("graph", "defaultedgetype", "directed", "mode", "static");
		declare("node", GraphProperty.OF_NODES);
		declare("edge", GraphProperty.OF_EDGES);
		this.xml.open("nodes");
	}

	@Override
	public void node(EntityView entity) throws XMLStreamException {
		this.xml.open("node", "id", entity.id(), "label", entity.name());
		values(GraphProperty.OF_NODES, entity);
		this.xml.close();
	}

	@Override
	public void between() throws XMLStreamException {
		this.xml.close().open("edges");
	}

	@Override
	public void edge(EdgeView edge) throws XMLStreamException {
		this.xml.open("edge", "id", edge.id(), "source", edge.subject(), "target", edge.object(), "label",
				edge.predicate(), "kind", edge.predicate(), "weight", edge.sources());
		values(GraphProperty.OF_EDGES, edge);
		this.xml.close();
	}

	@Override
	public void end() throws XMLStreamException {
		this.xml.close().close().close();
	}

	private <T> void declare(String kind, List<GraphProperty<T>> properties) throws XMLStreamException {
		this.xml.open("attributes", "class", kind, "mode", "static");
		for (GraphProperty<T> property : properties) {
			String type = property.type().equals("int") ? "integer" : property.type();
			this.xml.empty("attribute", "id", property.name(), "title", property.name(), "type", type);
		}
		this.xml.close();
	}

	private <T> void values(List<GraphProperty<T>> properties, T owner) throws XMLStreamException {
		this.xml.open("attvalues");
		for (GraphProperty<T> property : properties) {
			Object value = property.value().apply(owner);
			if (value != null) {
				this.xml.empty("attvalue", "for", property.name(), "value", value);
			}
		}
		this.xml.close();
	}

}
