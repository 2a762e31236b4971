package nl.naslag.ui;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.naslag.answer.Answer;
import nl.naslag.answer.AnswerChoice;
import nl.naslag.answer.AnswerQuote;
import nl.naslag.answer.Answerer;
import nl.naslag.answer.Understood;
import nl.naslag.briefing.BriefingCompiler;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingRequest;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Quote;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.IngestReport;
import nl.naslag.ingest.IngestStatus;
import nl.naslag.ingest.PageWorkList;
import nl.naslag.ingest.PageWorkList.PageWork;
import nl.naslag.ingest.Progress;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Proof;
import nl.naslag.trace.RelatedPassages;
import nl.naslag.trace.RelatedPassages.Related;

/// The other services over the demo corpus, as simple as they can be.
final class DemoServices {
  private DemoServices() {}

  /// Calls the other passages with the same main theme in the same horizon related.
  record Relations(PassageSearch search) implements RelatedPassages {
    @Override
    public List<Related> to(PassageId passageId, int most) {
      IndexedPassage here = search.passage(passageId).orElseThrow();
      List<IndexedPassage> all = new ArrayList<>();
      search.each(Filters.NONE, all::add);
      return all.stream()
          .filter(one -> !one.equals(here) && !one.annotations().horizons().isEmpty())
          .filter(one -> one.annotations().themes().equals(here.annotations().themes()))
          .limit(most)
          .map(one -> new Related(one, one.annotations().themes(), List.of(), List.of("net")))
          .toList();
    }
  }

  /// Answers with the first passage that holds the longest word of the question.
  record Answers(PassageSearch search) implements Answerer {
    private static final int LONGEST = 500;

    @Override
    public Answer answer(String question) {
      if (question.isBlank()) {
        throw RefusalCode.QUESTION_BLANK.refusal();
      }
      if (question.length() > LONGEST) {
        throw RefusalCode.QUESTION_TOO_LONG.refusal(LONGEST, question.length());
      }
      String longest = "";
      for (String word : question.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
        longest = word.length() > longest.length() ? word : longest;
      }
      Understood understood = new Understood(List.of("energie"), List.of("2030"), List.of("rijk"));
      List<IndexedPassage> all = new ArrayList<>();
      search.each(Filters.NONE, all::add);
      String wanted = longest;
      List<AnswerQuote> quotes =
          all.stream()
              .filter(one -> one.passage().text().toLowerCase(Locale.ROOT).contains(wanted))
              .limit(3)
              .map(this::quote)
              .toList();
      return quotes.isEmpty()
          ? new Answer.NotFound(understood, choice(0.2, quotes), all.subList(0, 3), 3)
          : new Answer.Answered(understood, choice(0.8, quotes), quotes);
    }

    private static AnswerChoice choice(double confidence, List<AnswerQuote> candidates) {
      return new AnswerChoice(confidence, "anders", "", candidates);
    }

    private AnswerQuote quote(IndexedPassage one) {
      PolicyDocument document =
          search.document(one.passage().documentId()).orElseThrow().document();
      Quote whole = document.quote(one.passage().span());
      int stop = whole.text().indexOf('.') + 1;
      Quote sentence =
          document.quote(
              new nl.naslag.document.Span(whole.span().start(), whole.span().start() + stop));
      return new AnswerQuote(
          whole, sentence, new Span(0, sentence.text().length()), one, List.of());
    }
  }

  /// Every quote is exact, but the last one has moved.
  record Compiler(Dossiers dossiers) implements BriefingCompiler {
    @Override
    public BriefingPack compile(BriefingRequest request) {
      Dossier dossier =
          dossiers
              .find(request.dossierId())
              .orElseThrow(() -> RefusalCode.UNKNOWN_DOSSIER.refusal(request.dossierId()));
      List<BriefingLine> lines = dossier.items().stream().map(Compiler::line).toList();
      return new BriefingPack(
          dossier.id(), dossier.title(), Instant.parse("2026-03-02T10:00:00Z"), "demo", lines);
    }

    private static BriefingLine line(DossierItem item) {
      if (item.kind() != DossierItemKind.CITAAT) {
        return new BriefingLine(item, null, "", "");
      }
      Proof proof = item.text().contains("spoor") ? Proof.GEWIJZIGD : Proof.EXACT;
      return new BriefingLine(item, proof, item.source(), "stukken/x");
    }
  }

  /// The pages of the demo corpus that were not read well.
  record Work(DemoCorpus corpus) implements PageWorkList {
    @Override
    public List<PageWork> pages() {
      return corpus.entries().stream().flatMap(Work::of).toList();
    }

    private static Stream<PageWork> of(DocumentEntry entry) {
      return entry.pages().stream()
          .filter(page -> !page.concerns().isEmpty())
          .map(page -> new PageWork(entry, page));
    }
  }

  /// Takes files in without reading them.
  record Files(DemoCorpus corpus) implements Ingest {
    @Override
    public IngestReport run(Progress progress) {
      return new IngestReport(List.of(), 0, java.time.Duration.ZERO);
    }

    @Override
    public IngestReport rebuild(Progress progress) {
      return run(progress);
    }

    @Override
    public FileOutcome add(String fileName, InputStream content) {
      if (fileName.contains("..")) {
        throw RefusalCode.UNSAFE_FILE_NAME.refusal();
      }
      return new FileOutcome(new DocumentId("nieuw"), fileName, new Outcome.Added());
    }

    @Override
    public void remove(DocumentId documentId) {
      corpus.remove(documentId.value());
    }

    @Override
    public FileOutcome restore(DocumentId documentId) {
      corpus.restore(documentId.value());
      return new FileOutcome(documentId, documentId.value(), new Outcome.Added());
    }

    @Override
    public Path original(DocumentId documentId) {
      return Path.of(documentId.value());
    }

    @Override
    public IngestStatus status() {
      return corpus.status();
    }
  }
}
