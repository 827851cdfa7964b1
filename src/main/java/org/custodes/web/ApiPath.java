package org.custodes.web;

/** Where the API lies. */
final class ApiPath {

	/** The root of this version of the API. */
	static final String V1 = "/api/v1";

	private ApiPath() {
	}

}
