/** Writing down what is said, agreeing on actions, and approving it all. */
package be.fjc.chainapproach.minutes.usecase;
