/**
 * The REST API and the page.
 * <p>
 * Has no public type: others reach it over HTTP.
 */
@ApplicationModule(displayName = "Web",
		allowedDependencies = { "access", "ontology", "corpus", "intake", "pipeline", "graph", "query", "question",
				"overview", "export", "reconciliation", "review" })
@NullMarked
package org.custodes.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
