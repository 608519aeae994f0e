/** What one of a family does to stay safe: by which signs, where to turn to, what was agreed with whom, version by version. */
package be.fjc.chainapproach.safety.domain;
