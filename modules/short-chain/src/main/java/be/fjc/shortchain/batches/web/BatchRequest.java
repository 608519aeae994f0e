package be.fjc.shortchain.batches.web;

import be.fjc.shortchain.batches.domain.Batch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A file that is going to be sent. @param size in bytes */
public record BatchRequest(@NotNull @Min(1) @Max(Batch.LARGEST) Integer size) {}
