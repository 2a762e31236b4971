package nl.naslag.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Reason;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.IngestStatus;
import nl.naslag.ingest.MissingDocuments;
import nl.naslag.search.IndexedPassage;

/// Three small documents and a file that cannot be read, for looking at screens.
public final class DemoCorpus {
  private static final IngestStatus AT_REST = new IngestStatus(false, 4, 4, "");

  private static final String VOORSTEL =
      """
      # 1 Inleiding
      TEKST||bestuur|||NEE|Dit ruimtelijk voorstel beschrijft hoe de provincie de ruimte wil gebruiken tot 2050. Het is gemaakt met gemeenten en waterschappen, en bedoeld als aanbod aan het Rijk.
      TEKST||bestuur||gemeenten,waterschappen|NEE|Wij werken van onderop: gemeenten en waterschappen brengen hun opgaven in en wij leggen ze naast elkaar op de kaart.
      # 2 Energie
      TEKST||energie,economie||netbeheerders|NEE|Het stroomnet zit op veel plaatsen vol. Netcongestie remt nieuwe woningen en bedrijven. Zonder nieuwe hoogspanningsstations komt de verduurzaming van bedrijven tot stilstand en moeten plannen voor wijken wachten, soms jaren. De netbeheerders breiden uit, maar de doorlooptijd van een station is nu nog tien jaar. Wie eerder klaar wil zijn, moet eerder beginnen: ruimte reserveren, vergunningen bundelen en werken met flexibele contracten. Dat vraagt om een programma waarin netcongestie, woningbouw en bedrijvigheid samen worden gepland.
      ## Agendapunten 2030
      AGENDAPUNT|1|energie|2030|rijk,netbeheerders|EXPLICIET|Wij vragen het Rijk om netcongestie in onze provincie met voorrang aan te pakken en hiervoor middelen vrij te maken.
      AGENDAPUNT|2|energie|2030|netbeheerders|NEE|We maken met de netbeheerders een plan voor vijf nieuwe stations en leggen de locaties vast.
      AGENDAPUNT|3a|energie,wonen|2030,2035|gemeenten|NEE|Met gemeenten leggen we warmtenetten aan in wijken die van het gas af gaan.
      ## Denkrichtingen 2050
      DENKRICHTING||energie|2050||NEE|Energie wordt vooral opgewekt waar zij wordt gebruikt; opslag staat bij de bron.
      DENKRICHTING||energie,klimaat|2050|rijk|IMPLICIET|Een landelijk net voor waterstof loopt langs onze bedrijventerreinen.
      # 3 Mobiliteit
      TEKST||mobiliteit|||NEE|Reizigers moeten in anderhalf uur van deur tot deur kunnen. Het spoor is daarvoor de ruggengraat.
      ## Agendapunten 2030
      AGENDAPUNT|1|mobiliteit|2030|rijk|EXPLICIET|Wij vragen het Rijk om te kiezen voor de snelle spoorlijn en de studie daarnaar af te ronden.
      AGENDAPUNT|2|mobiliteit|2030|gemeenten|NEE|Samen met gemeenten verbeteren we de busverbindingen tussen de kernen.
      AGENDAPUNT|3|mobiliteit,gezondheid-en-milieu|2035||NEE|We leggen doorfietsroutes aan tussen de vier steden.
      # 4 Wonen
      TEKST||wonen,verstedelijking|||NEE|Er is behoefte aan woningen voor starters en ouderen. Bouwen doen we in en bij de steden, dicht bij de haltes.
      ## Agendapunten 2030
      AGENDAPUNT|1|wonen|2030|gemeenten,woningcorporaties|NEE|Met gemeenten en woningcorporaties bouwen we 14.000 woningen, waarvan twee derde betaalbaar.
      AGENDAPUNT|2|wonen|2030|rijk|EXPLICIET|Wij vragen het Rijk om een langjarige woningbouwimpuls voor middelgrote steden.
      """;

  private static final String NOTA =
      """
      # 1 Waarom deze nota
      TEKST||energie|||NEE|Deze nota werkt de opgave energie uit het ruimtelijk voorstel uit voor de periode tot 2035.
      TEKST||energie,economie||netbeheerders|NEE|De wachtlijst voor een aansluiting telt nu 640 bedrijven. Netcongestie is de grootste rem op de economie van de regio.
      # 2 Wat wij gaan doen
      ## Agendapunten 2030/2035
      AGENDAPUNT|1|energie|2030,2035|rijk|EXPLICIET|Wij vragen het Rijk opnieuw om netcongestie in onze provincie met voorrang aan te pakken.
      AGENDAPUNT|2|energie|2030||NEE|Wij richten een energieloket in voor ondernemers.
      AGENDAPUNT|3|energie,landbouw|2035|netbeheerders|NEE|Met agrariërs en netbeheerders beginnen we drie proeven met opslag op het erf.
      # 3 Geld
      VERZOEK||energie|2030|rijk|EXPLICIET|De kosten hiervan kan de regio niet alleen dragen; wij rekenen op een bijdrage van het Rijk uit het Klimaatfonds.
      TEKST||bestuur|||NEE|De provincie maakt 12 miljoen euro vrij (zie bijlage 9).
      """;

  private static final String BRIEF =
      """
      # Brief van de minister
      TEKST||mobiliteit||rijk|NEE|Met uw voorstel voor de snelle spoorlijn heb ik kennisgenomen. De studie wordt in 2027 afgerond.
      TEKST||energie||rijk,netbeheerders|NEE|Over netcongestie ben ik met de netbeheerders in gesprek; voorrang voor een enkele provincie is niet mogelijk.
      BESLUIT|1|energie|2027|rijk|NEE|Het kabinet stelt een versneller aan voor de bouw van stations.
      BESLUIT|2|wonen|2030|rijk|NEE|De woningbouwimpuls wordt verlengd tot en met 2030.
      """;

  private final List<AnnotatedDocument> all =
      List.of(
          DemoDocument.read("voorstel", "Ruimtelijk voorstel Voorbeeld", VOORSTEL),
          DemoDocument.read("nota-energie", "Nota energie 2024", NOTA),
          DemoDocument.read("kamerbrief", "Kamerbrief ruimte", BRIEF));
  private final Set<String> removed = new HashSet<>();
  private final Set<DocumentId> lost = new HashSet<>();
  private final Map<PassageId, Annotations> changed = new HashMap<>();
  private final Map<DocumentId, DocumentEntry.KnownFacts> told = new HashMap<>();
  private IngestStatus status = AT_REST;

  /// As it was at first: nothing removed, nothing being read.
  public void reset() {
    removed.clear();
    lost.clear();
    changed.clear();
    told.clear();
    status = AT_REST;
  }

  /// Puts other annotations in the place of those of a passage.
  public void change(PassageId passageId, Annotations annotations) {
    changed.put(passageId, annotations);
  }

  /// What a passage had before anything was changed.
  public Annotations machine(PassageId passageId) {
    return all.stream()
        .flatMap(one -> one.passages().stream())
        .filter(one -> one.passage().id().equals(passageId))
        .findFirst()
        .orElseThrow()
        .annotations();
  }

  IndexedPassage passage(PassageId passageId) {
    return passages().stream()
        .filter(one -> one.passage().id().equals(passageId))
        .findFirst()
        .orElseThrow();
  }

  /// Removes every file.
  public void clear() {
    entries().forEach(entry -> remove(entry.id().value()));
  }

  public void reading(String fileName) {
    status = new IngestStatus(true, 1, 4, fileName);
  }

  /// The file of a document is not there, and a person is asked.
  public void lose(DocumentId documentId) {
    lost.add(documentId);
  }

  MissingDocuments missing() {
    return new MissingDocuments() {
      @Override
      public List<DocumentEntry> all() {
        return entries().stream().filter(entry -> lost.contains(entry.id())).toList();
      }

      @Override
      public List<FileOutcome> forget(String by) {
        List<FileOutcome> forgotten =
            all().stream()
                .map(one -> new FileOutcome(one.id(), one.fileName(), new Outcome.Removed()))
                .toList();
        forgotten.forEach(one -> remove(one.documentId().value()));
        return forgotten;
      }
    };
  }

  IngestStatus status() {
    return status;
  }

  List<AnnotatedDocument> documents() {
    return all.stream()
        .filter(one -> !removed.contains(one.document().id().value()))
        .map(this::asChanged)
        .toList();
  }

  private AnnotatedDocument asChanged(AnnotatedDocument document) {
    List<AnnotatedPassage> passages =
        document.passages().stream()
            .map(
                one ->
                    new AnnotatedPassage(
                        one.passage(),
                        changed.getOrDefault(one.passage().id(), one.annotations()),
                        one.commitments()))
            .toList();
    return new AnnotatedDocument(document.document(), passages);
  }

  List<IndexedPassage> passages() {
    return documents().stream()
        .flatMap(one -> one.passages().stream().map(p -> indexed(one, p)))
        .toList();
  }

  /// A person says what a document is.
  void tell(DocumentId documentId, DocumentEntry.KnownFacts facts) {
    told.put(documentId, facts);
  }

  /// What Naslag read of a document.
  DocumentEntry.KnownFacts read(DocumentId documentId) {
    return all.stream()
        .map(DemoDocument::entry)
        .filter(entry -> entry.id().equals(documentId))
        .findFirst()
        .orElseThrow()
        .facts();
  }

  List<DocumentEntry> entries() {
    return Stream.concat(all.stream().map(DemoDocument::entry), Stream.of(unreadable()))
        .map(entry -> entry.with(told.getOrDefault(entry.id(), entry.facts())))
        .filter(entry -> !removed.contains(entry.id().value()))
        .toList();
  }

  public void remove(String id) {
    removed.add(id);
  }

  /// Another number for every set of files that were removed and passages that were changed.
  long generation() {
    return removed.hashCode() * 31L + changed.hashCode();
  }

  public void restore(String id) {
    removed.remove(id);
  }

  private static IndexedPassage indexed(AnnotatedDocument document, AnnotatedPassage one) {
    DocumentEntry entry = DemoDocument.entry(document);
    return new IndexedPassage(
        one.passage(),
        one.annotations(),
        entry.title(),
        entry.fileName(),
        entry.facts().date(),
        one.commitments());
  }

  private static DocumentEntry unreadable() {
    return new DocumentEntry(
        new DocumentId("scan"),
        new DocumentEntry.OriginalFile(
            "voorbeeld/kaart-van-de-provincie.pdf", "application/pdf", "1".repeat(64), 900_000),
        new DocumentEntry.KnownFacts("kaart-van-de-provincie.pdf", null, null, null),
        new DocumentEntry.PassageCounts(0, 0, 0),
        List.of(new Page(1, null, 842, 595, PageContent.ALLEEN_BEELD, PageQuality.NONE)),
        new Outcome.Skipped(Reason.IMAGE_ONLY),
        Instant.parse("2026-03-02T09:16:00Z"));
  }
}
