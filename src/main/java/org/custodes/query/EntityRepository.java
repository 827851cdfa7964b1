package org.custodes.query;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Reads entities by their ids. */
interface EntityRepository extends Repository<EntityNode, String> {

	Optional<EntityNode> findById(String id);

}
