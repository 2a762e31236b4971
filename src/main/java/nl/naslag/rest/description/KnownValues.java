package nl.naslag.rest.description;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.document.PassageKind;
import nl.naslag.document.SectionKind;
import nl.naslag.document.file.PageConcern;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.TextLayer;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SortOrder;
import nl.naslag.trace.Gap;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.fate.FateState;

/// The values that a parameter or a field can have, where that is one of our own lists.
final class KnownValues {
  private static final List<String> LISTS = List.of("json", "csv", "excel", "ods");
  private static final List<String> COMMITMENTS =
      List.of(
          "verzoek",
          "toezegging",
          "voornemen",
          "verplichting",
          "verkenning",
          "besluit",
          PassageKind.AGENDAPUNT.id(),
          PassageKind.DENKRICHTING.id());
  private static final List<String> FORMS = List.of("agendapunt", "denkrichting", "besluit", "zin");

  /// By the name of the parameter, after the name of the operation where that differs.
  private static final Map<String, List<String>> PARAMETERS =
      Map.ofEntries(
          Map.entry("mode", of(SearchMode.values())),
          Map.entry("sort", of(SortOrder.values())),
          Map.entry("kind", of(PassageKind.values())),
          Map.entry("listCommitments.kind", COMMITMENTS),
          Map.entry(
              "listCommitments.sort",
              List.of("stuk", "-stuk", "datum", "-datum", "horizon", "-horizon")),
          Map.entry("complete", List.of("true", "false")),
          Map.entry("form", FORMS),
          Map.entry("request", of(RequestKind.values())),
          Map.entry("status", of(RequestStatus.values())),
          Map.entry("gap", of(Gap.values())),
          Map.entry("state", of(FateState.values())),
          Map.entry("late", List.of("true", "false")),
          Map.entry("forms", List.of("one", "all")),
          Map.entry("down", List.of("verzoeken", "hoofdstukken")),
          Map.entry("format", LISTS),
          Map.entry("countTerms.format", List.of("json", "csv", "ods")),
          Map.entry("countSavedTerms.format", List.of("json", "csv", "ods")),
          Map.entry("reportSearch.format", List.of("json", "odt")),
          Map.entry("exportSearch.format", List.of("csv", "excel", "ods")),
          Map.entry("exportBriefingPack.format", of(BriefingFormat.values())));

  /// By the name of the schema and the field.
  private static final Map<String, List<String>> FIELDS =
      Map.ofEntries(
          Map.entry("Commitment.kind", COMMITMENTS.subList(0, 6)),
          Map.entry("Commitment.form", FORMS),
          Map.entry("Passage.kind", of(PassageKind.values())),
          Map.entry("Passage.modality", of(Modality.values())),
          Map.entry("Passage.request", of(RequestKind.values())),
          Map.entry("PassageParty.role", of(PartyRole.values())),
          Map.entry("PassageProof.in", List.of("passage", "heading", "document")),
          Map.entry("OutlineSection.kind", of(SectionKind.values())),
          Map.entry("DocumentPage.content", of(PageContent.values())),
          Map.entry("DocumentPage.textLayer", of(TextLayer.values())),
          Map.entry("DocumentPage.concerns", of(PageConcern.values())),
          Map.entry("DocumentResult.reason", of(Reason.values())),
          Map.entry("DocumentResult.reasons", of(Reason.values())),
          Map.entry("Dossier.classification", of(Classification.values())),
          Map.entry("DossierItem.kind", of(DossierItemKind.values())),
          Map.entry("RequestsRequest.kind", of(RequestKind.values())),
          Map.entry("RequestsRequest.status", of(RequestStatus.values())),
          Map.entry("RequestsRequest.gaps", of(Gap.values())),
          Map.entry("RequestsRow.kind", of(RequestKind.values())),
          Map.entry("RequestsRow.status", of(RequestStatus.values())),
          Map.entry("RequestsRow.state", of(FateState.values())),
          Map.entry("Fate.state", of(FateState.values())),
          Map.entry("FateChange.state", of(FateState.values())),
          Map.entry("Reply.state", of(FateState.values())),
          Map.entry("RequestsRow.gaps", of(Gap.values())),
          Map.entry("RequestsPlace.likeness", of(Likeness.Kind.values())),
          Map.entry("VersionsLink.kind", of(VersionLink.Kind.values())),
          Map.entry("VersionsJudgement.kind", of(VersionLink.Kind.values())),
          Map.entry("VersionSaid.kind", of(VersionLink.Kind.values())),
          Map.entry("VersionsChange.change", List.of("gelijk", "nieuw", "weg", "gewijzigd")),
          Map.entry("Correction.aspect", of(Aspect.values())),
          Map.entry("CorrectionCorrected.aspect", of(Aspect.values())),
          Map.entry("Answer.status", List.of("answered", "not-found")),
          Map.entry("Suggestion.kind", List.of("woord", "kop")));

  private KnownValues() {}

  static void ofParameter(String operation, String name, Schema<?> schema) {
    List<String> values =
        PARAMETERS.getOrDefault(operation + "." + name, PARAMETERS.getOrDefault(name, List.of()));
    put(values, schema);
  }

  static void ofField(String schemaName, String field, Schema<?> schema) {
    put(FIELDS.getOrDefault(schemaName + "." + field, List.of()), schema);
  }

  // A list has the values in its items.
  @SuppressWarnings("unchecked")
  private static void put(List<String> values, Schema<?> schema) {
    Schema<Object> one = (Schema<Object>) (schema.getItems() == null ? schema : schema.getItems());
    values.forEach(one::addEnumItemObject);
    if (!values.isEmpty() && one.getTypes() != null && one.getTypes().contains("null")) {
      one.addEnumItemObject(null);
    }
  }

  private static List<String> of(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
