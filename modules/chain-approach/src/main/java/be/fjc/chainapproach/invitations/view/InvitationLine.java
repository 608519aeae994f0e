package be.fjc.chainapproach.invitations.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who takes part in a meeting, or did when it was told.
 *
 * @param state what that person knows of it
 * @param sentAt when it was told last; absent when never
 * @param times how often it was told
 */
public record InvitationLine(@Open UUID account, @Open String name, @Open String state, @Open Instant sentAt, @Open String sentBy, @Open Integer times) {}
