package org.custodes.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.custodes.query.ClaimFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the claims, as the API takes them. */
record ClaimParameters(
		@Parameter(description = "The subject's id.", example = "company-clearview-ai") @Nullable String subject,
		@Parameter(description = "A predicate of the ontology.", example = "REFERRED") @Nullable String predicate,
		@Parameter(description = "The object's id.") @Nullable String object,
		@Parameter(description = "The recipient's id, of a referral.") @Nullable String recipient,
		@Parameter(description = "Whether it is said to be so.", schema = @Schema(allowableValues = {
				"asserted", "denied" })) @Nullable String polarity,
		@Parameter(description = "How far it has come to be.",
				schema = @Schema(
						allowableValues = { "actual", "attempted", "planned", "alleged" })) @Nullable String modality,
		@Parameter(description = "The id of a document that states it.") @Nullable String document,
		@Parameter(description = "Only what is dated then or later; what is undated is left out.",
				example = "2018-12") @Nullable String from,
		@Parameter(description = "Only what is dated then or earlier; what is undated is left out.",
				example = "2019") @Nullable String until,
		@Parameter(description = "The least confidence.",
				schema = @Schema(minimum = "0", maximum = "1")) @Nullable Double minConfidence){

	ClaimFilter filter() {
		return new ClaimFilter(this.subject, this.predicate, this.object, this.recipient, this.polarity, this.modality,
				this.document, this.from, this.until, this.minConfidence);
	}

}
