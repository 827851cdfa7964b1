package org.custodes.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Who says something, as far as the words around tell.
 *
 * @param entity who, where it is somebody named
 * @param told whether the words around name a speaker at all, be it "critics"
 */
record Speaker(@Nullable ExtractedEntity entity, boolean told) {

	static final Speaker UNTOLD = new Speaker(null, false);

	static final Speaker UNNAMED = new Speaker(null, true);

	static Speaker of(ExtractedEntity entity) {
		return new Speaker(entity, true);
	}

}
