/** Writing down what was imposed and broken, and asking in time to weigh the risk again. */
package be.fjc.chainapproach.measures.usecase;
