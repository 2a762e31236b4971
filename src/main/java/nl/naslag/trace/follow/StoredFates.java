package nl.naslag.trace.follow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.FateChange;
import nl.naslag.trace.fate.FateOrder;
import nl.naslag.trace.fate.FateQuote;
import nl.naslag.trace.fate.FateState;
import nl.naslag.trace.fate.Fates;
import nl.naslag.trace.fate.RequestNumbering;
import nl.naslag.trace.word.Shingles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Checks a change against the index, and stores it with the words that prove it.
@Service
public class StoredFates implements Fates {
  // In characters.
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_OWNER = 200;
  private static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_WORDS = 20_000;

  private final RequestRegister register;
  private final RequestNumbering numbering;
  private final FateBook book;
  private final PassageSearch search;
  private final Clock clock = Clock.systemUTC();

  public StoredFates(
      RequestRegister register, RequestNumbering numbering, FateBook book, PassageSearch search) {
    this.register = register;
    this.numbering = numbering;
    this.book = book;
    this.search = search;
  }

  @Override
  public FateChange change(String requestId, FateOrder order, String by) {
    RijkRequest request = numbered(requestId);
    if (order.isEmpty()) {
      throw RefusalCode.MISSING_FIELD.refusal("state");
    }
    FateState state = order.state();
    FateQuote quote = quote(order);
    if (state != null && state.needsQuote() && quote == null) {
      throw RefusalCode.FATE_NEEDS_QUOTE.refusal(state.id());
    }
    String owner = order.owner();
    return book.save(
        new FateChange(
            UUID.randomUUID().toString(),
            request.fate().number(),
            state,
            owner == null ? null : fitting(owner, LONGEST_OWNER),
            order.deadline(),
            fitting(order.note(), LONGEST_NOTE),
            quote,
            shortened(by.strip(), LONGEST_NAME),
            now(),
            null,
            null));
  }

  // What is recorded is recorded on a number.
  private RijkRequest numbered(String requestId) {
    RijkRequest request = request(requestId);
    if (!request.fate().number().isEmpty()) {
      return request;
    }
    numbering.giveNumbers();
    return request(requestId);
  }

  private RijkRequest request(String requestId) {
    return register
        .find(requestId)
        .orElseThrow(() -> RefusalCode.UNKNOWN_REQUEST.refusal(requestId));
  }

  @Override
  public FateChange undo(String changeId, String by) {
    book.undo(changeId, shortened(by.strip(), LONGEST_NAME), now());
    return book.find(changeId).orElseThrow(() -> RefusalCode.UNKNOWN_FATE_CHANGE.refusal(changeId));
  }

  @Override
  public Optional<FateChange> find(String changeId) {
    return book.find(changeId);
  }

  // The words must stand in the passage: a proof that cannot be found is none.
  private @Nullable FateQuote quote(FateOrder order) {
    PassageId id = order.passageId();
    if (id == null) {
      return null;
    }
    IndexedPassage found =
        search.passage(id).orElseThrow(() -> RefusalCode.UNKNOWN_PASSAGE.refusal(id));
    Passage passage = found.passage();
    String words = order.words().isBlank() ? passage.text() : order.words().strip();
    if (!QuoteFinder.contains(Shingles.key(passage.text()), Shingles.key(words))) {
      throw RefusalCode.WORDS_NOT_THERE.refusal();
    }
    return new FateQuote(
        id,
        shortened(words, LONGEST_WORDS),
        search.entry(id.document()).map(DocumentEntry::file).map(file -> file.sha256()).orElse(""),
        found.documentTitle(),
        page(passage),
        Optional.of(id));
  }

  private static String page(Passage passage) {
    String label = passage.pageLabel();
    return label != null ? label : passage.page() == 0 ? "" : String.valueOf(passage.page());
  }

  private static String fitting(String text, int longest) {
    String stripped = text.strip();
    if (stripped.length() > longest) {
      throw RefusalCode.TEXT_TOO_LONG.refusal(longest, stripped.length());
    }
    return stripped;
  }

  private static String shortened(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }

  // Databases keep microseconds; a time read back must equal the one returned.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
