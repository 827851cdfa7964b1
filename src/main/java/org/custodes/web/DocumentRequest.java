package org.custodes.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document to read.
 *
 * @param title its headline
 * @param publisher who published it
 * @param published when, as 2018, 2018-12 or 2018-12-06
 * @param address where it can be read
 * @param text the text; without it the address is fetched
 */
record DocumentRequest(
		@Schema(description = "Its headline.",
				example = "Emails show how police referred a vendor") @Nullable String title,
		@Schema(description = "Who published it.", example = "The Paper") @Nullable String publisher,
		@Schema(description = "When, as `2018`, `2018-12` or `2018-12-06`; dates in the text are counted from it.",
				example = "2021-04-06") @Nullable String published,
		@Schema(description = "Where it can be read. It is fetched if there is no `text`.",
				example = "https://paper.example/emails") @Nullable String address,
		@Schema(description = "The text, as plain text or Markdown.",
				example = "NYPD officers referred Clearview AI to ICE.") @Nullable String text) {

}
