/**
 * How each person of a dossier may be contacted without bringing anyone in danger, and how that person is reached. What is
 * safety-critical (class A!) is sealed here and leaves the system one value at a time, for a stated reason.
 */
package be.fjc.casework.safecontact.domain;
