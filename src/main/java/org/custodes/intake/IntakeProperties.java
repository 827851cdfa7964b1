package org.custodes.intake;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds of the intake.
 *
 * @param maxWaiting how many jobs may wait or run at a time
 * @param maxDocuments how many documents a job may have
 * @param maxFinished how many finished jobs are remembered
 * @param pause how long a job waits after a failure of the database before it is tried
 * again, at first
 * @param remote whether documents are taken from other machines than this one
 */
@ConfigurationProperties("custodes.intake")
public record IntakeProperties(@DefaultValue("100") int maxWaiting, @DefaultValue("100") int maxDocuments,
		@DefaultValue("1000") int maxFinished, @DefaultValue("10s") Duration pause,
		@DefaultValue("false") boolean remote) {

}
