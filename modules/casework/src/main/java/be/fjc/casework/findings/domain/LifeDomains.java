package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.LifeDomain;
import jakarta.persistence.Converter;

/** Several domains of life in one column. */
@Converter
public class LifeDomains extends CodeList<LifeDomain> {

    public LifeDomains() {
        super(LifeDomain.class);
    }
}
