package org.custodes.query;

import java.util.List;

import org.custodes.ontology.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A contract, as the API shows it.
 *
 * @param id its stable id
 * @param kind {@code contract}, {@code trial}, {@code nda}, {@code licence} or
 * {@code purchase order}
 * @param amount what it is worth, where known
 * @param from when it was signed or began, where known
 * @param until when it ends, where known
 * @param parties who made it
 * @param claims the claims that state it
 */
public record ContractView(String id, @Nullable String kind, @Nullable Amount amount, @Nullable String from,
		@Nullable String until, List<EntityView> parties, List<ClaimView> claims) {

	public ContractView {
		parties = List.copyOf(parties);
		claims = List.copyOf(claims);
	}

}
