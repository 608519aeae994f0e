/**
 * Where professionals signal what their region does not offer yet: the second task of every centre. A signal is about an offer and never
 * about a person. What is done with signals afterwards is the steering group's, not ours.
 */
package org.example.gapsignals;
