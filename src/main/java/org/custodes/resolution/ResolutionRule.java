package org.custodes.resolution;

import java.util.List;

/**
 * One reason for which entities of several documents are one thing. A rule sees what the
 * rules before it have joined, and what it gives does not depend on the order of the
 * documents.
 */
interface ResolutionRule {

	List<Link> links(Clusters clusters);

}
