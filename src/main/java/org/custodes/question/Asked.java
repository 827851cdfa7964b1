package org.custodes.question;

/** What kind of answer a question wants. */
enum Asked {

	/** The entities that fill a gap. */
	WHO,

	/** Whether it is so. */
	WHETHER,

	/** When it was so. */
	WHEN,

	/** How much money. */
	HOW_MUCH,

	/** How many of something. */
	HOW_MANY,

	/** What somebody said. */
	WORDS

}
