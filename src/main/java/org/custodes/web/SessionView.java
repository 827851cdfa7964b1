package org.custodes.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is.
 *
 * @param name the name of the key or the login
 * @param identified whether people have to show who they are
 * @param mayDecide whether decisions of the caller are taken
 */
record SessionView(
		@Schema(description = "The name of the key or the login; nothing where nobody has shown who he is.",
				example = "Jo Doe") @Nullable String name,
		@Schema(description = "Whether decisions are in the name of a key or a login.") boolean identified,
		@Schema(description = "Whether the caller may confirm, reject, merge, split and undo.") boolean mayDecide) {

}
