package org.custodes.query;

/**
 * What people said of a claim.
 *
 * @param status {@code confirmed} or {@code rejected}
 * @param note why
 * @param who who said so
 * @param when when, in UTC
 */
public record ReviewView(String status, String note, String who, String when) {

}
