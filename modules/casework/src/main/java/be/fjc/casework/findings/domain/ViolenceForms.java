package be.fjc.casework.findings.domain;

import jakarta.persistence.Converter;

/** Several forms of violence in one column. */
@Converter
public class ViolenceForms extends CodeList<ViolenceForm> {

    public ViolenceForms() {
        super(ViolenceForm.class);
    }
}
