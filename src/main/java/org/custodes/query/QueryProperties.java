package org.custodes.query;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of reading, {@code custodes.query.*}.
 *
 * @param timeout how long one statement may take
 */
@ConfigurationProperties("custodes.query")
record QueryProperties(@DefaultValue("10s") Duration timeout) {

}
