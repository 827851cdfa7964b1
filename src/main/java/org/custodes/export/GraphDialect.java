package org.custodes.export;

import javax.xml.stream.XMLStreamException;

import org.custodes.query.EdgeView;
import org.custodes.query.EntityView;

/** How a format writes nodes, all of which come first, and edges. */
sealed interface GraphDialect permits GexfDialect, GraphMlDialect {

	void begin() throws XMLStreamException;

	void node(EntityView entity) throws XMLStreamException;

	/** Behind the last node and before the first edge. */
	void between() throws XMLStreamException;

	void edge(EdgeView edge) throws XMLStreamException;

	void end() throws XMLStreamException;

}
