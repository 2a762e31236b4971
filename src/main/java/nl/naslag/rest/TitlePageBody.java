package nl.naslag.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.PackFront;
import nl.naslag.document.RefusalCode;
import org.jspecify.annotations.Nullable;

/// The request body with the title page of a dossier; what is absent stays, "" takes a text away.
///
/// @param date of the occasion
record TitlePageBody(
    @Nullable String title,
    @Nullable String occasion,
    @Nullable LocalDate date,
    @Nullable String addressee,
    @Nullable String author,
    @Nullable String classification) {
  PackFront over(PackFront now) {
    return new PackFront(
        occasion == null ? now.occasion() : occasion,
        date == null ? now.date() : date,
        addressee == null ? now.addressee() : addressee,
        author == null ? now.author() : author,
        classification == null ? now.classification() : known(classification));
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
