package be.fjc.platform.runtime.audit;

/** Writes the audit. Every row of every tenant goes through here and nowhere else. */
public interface Audit {

    /** Writes in the current transaction: what is recorded and its record stand or fall together. Without a transaction it throws. */
    void write(AuditEntry entry);

    /** Writes in a transaction of its own: for a refusal or a failure, whose own transaction is rolled back. */
    void writeApart(AuditEntry entry);
}
