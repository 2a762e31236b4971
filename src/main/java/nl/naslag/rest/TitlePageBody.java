package nl.naslag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.PackFront;
import nl.naslag.document.RefusalCode;
import nl.naslag.rest.rule.Parameters;
import org.jspecify.annotations.Nullable;

/// The request body with the title page of a dossier; what is absent stays, "" takes a text away.
///
/// @param date of the occasion, "2026-03-03"
record TitlePageBody(
    @Nullable String title,
    @Nullable String occasion,
    // Text, because "" differs from absent here.
    @Schema(format = "date") @Nullable String date,
    @Nullable String addressee,
    @Nullable String author,
    @Nullable String classification) {
  PackFront over(PackFront now) {
    return new PackFront(
        occasion == null ? now.occasion() : occasion,
        date == null ? now.date() : day(date),
        addressee == null ? now.addressee() : addressee,
        author == null ? now.author() : author,
        classification == null ? now.classification() : known(classification));
  }

  private static @Nullable LocalDate day(String date) {
    if (date.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw RefusalCode.UNKNOWN_VALUE.refusal("date", Parameters.shortened(date), "2026-03-03");
    }
  }

  private static @Nullable Classification known(String id) {
    if (id.isEmpty()) {
      return null;
    }
    return Classification.of(id)
        .orElseThrow(() -> RefusalCode.UNKNOWN_VALUE.refusal("classification", id, all()));
  }

  private static String all() {
    return Arrays.stream(Classification.values())
        .map(Classification::id)
        .collect(Collectors.joining(", "));
  }
}
