package org.custodes.query;

import org.jspecify.annotations.Nullable;

/**
 * A document without its text, as the API lists it.
 *
 * @param id its stable id, the hash of its text
 * @param title its title, or the name it was read under
 * @param publisher who published it, where known
 * @param published when, where known, as {@code 2018}, {@code 2018-12} or
 * {@code 2018-12-06}
 * @param uri where it can be read, where known
 */
public record DocumentView(String id, String title, @Nullable String publisher, @Nullable String published,
		@Nullable String uri) {

}
