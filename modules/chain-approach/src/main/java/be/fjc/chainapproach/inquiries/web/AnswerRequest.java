package be.fjc.chainapproach.inquiries.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an organisation knows. */
public record AnswerRequest(@NotNull Boolean known, @Size(max = Sent.TEXT) String answerText) {

    String text() {
        return answerText == null ? "" : answerText.strip();
    }
}
