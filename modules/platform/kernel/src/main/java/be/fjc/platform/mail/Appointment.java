package be.fjc.platform.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody is expected from when until when, for the calendar of that person: nothing in it can be typed, so that nothing can be told
 * about anybody. What it is called there is the subject of the letter it comes with.
 *
 * @param uid the same whenever this person is told of it again; it says nothing and stands for nothing else
 * @param sequence higher each time that it moves or is called off
 * @param calledOff whether it does not take place
 */
public record Appointment(UUID uid, int sequence, Instant startsAt, Instant endsAt, boolean calledOff) {}
