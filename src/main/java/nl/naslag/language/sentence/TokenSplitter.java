package nl.naslag.language.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.Span;
import nl.naslag.language.WordCache;
import nl.naslag.language.lexicon.ReaderPool;
import nl.naslag.language.model.LanguageModels;
import opennlp.tools.tokenize.TokenizerME;

/// Splits a sentence into words and punctuation: by white space, then by the marks around a word;
/// words that still contain marks are split with an OpenNLP model.
///
/// The model runs once per form, because it ignores context. Thread-safe.
public final class TokenSplitter {
  private static final int CACHE_BITS = 14;
  // Longer sequences without a space are addresses and noise, which stay whole.
  private static final int LONGEST = 64;

  private final LanguageModels models;
  private final Optional<ReaderPool<TokenizerME>> tokenizers;
  private final StopJudge judge;
  private final WordCache<List<Span>> cache = new WordCache<>(CACHE_BITS);

  public TokenSplitter(LanguageModels models) {
    this.models = models;
    judge = new StopJudge(new StopModel(models));
    tokenizers = models.words().map(model -> new ReaderPool<>(() -> new TokenizerME(model)));
  }

  /// Spans in order, relative to the start of the sentence; only white space is left out.
  public List<Span> words(String sentence) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      int start = at;
      while (at < sentence.length() && !StopJudge.white(sentence.charAt(at))) {
        at++;
      }
      if (at > start) {
        add(words, sentence, start, at);
      }
      at++;
    }
    splitStop(words, sentence);
    return words;
  }

  private void add(List<Span> words, String text, int start, int end) {
    if (end - start == 1 || end - start > LONGEST || plain(text, start, end)) {
      words.add(new Span(start, end));
      return;
    }
    for (Span span : cache.value(text.substring(start, end), this::pieces)) {
      words.add(span.shift(start));
    }
  }

  /// The last stop ends the sentence, unless it belongs to an abbreviation.
  private void splitStop(List<Span> words, String text) {
    if (words.isEmpty() || words.getLast().length() == 1) {
      return;
    }
    Span last = words.getLast();
    int stop = last.end() - 1;
    String word = text.substring(last.start(), stop);
    if (text.charAt(stop) == '.' && !word.endsWith(".") && !judge.abbreviation(word)) {
      words.set(words.size() - 1, new Span(last.start(), stop));
      words.add(new Span(stop, last.end()));
    }
  }

  private static boolean plain(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char letter = text.charAt(at);
      boolean inner = letter == '-' && at > start && at < end - 1;
      if (!inner && !Character.isLetterOrDigit(letter)) {
        return false;
      }
    }
    return true;
  }

  private List<Span> pieces(String chunk) {
    int quote = innerQuote(chunk);
    if (quote > 0) {
      List<Span> pieces = new ArrayList<>(pieces(chunk.substring(0, quote)));
      pieces(chunk.substring(quote)).forEach(span -> pieces.add(span.shift(quote)));
      return List.copyOf(pieces);
    }
    MarksAround marks = MarksAround.of(chunk);
    List<Span> pieces = new ArrayList<>(marks.before());
    if (marks.core().length() > 0) {
      List<Span> inner = new ArrayList<>(inner(marks.core().in(chunk)));
      if (marks.closed(chunk)) {
        splitStop(inner, marks.core().in(chunk));
      }
      inner.forEach(span -> pieces.add(span.shift(marks.core().start())));
    }
    pieces.addAll(marks.after());
    return List.copyOf(pieces);
  }

  /// Newspapers omit the space before a quotation (":,,Ik").
  private static int innerQuote(String chunk) {
    int quote = chunk.indexOf(",,", 1);
    while (quote > 0 && chunk.startsWith(",,,", quote)) {
      quote++;
    }
    boolean opens = quote > 0 && quote + 2 < chunk.length();
    return opens && Character.isLetter(chunk.charAt(quote + 2)) ? quote : -1;
  }

  private List<Span> inner(String core) {
    Span whole = new Span(0, core.length());
    if (plain(core, 0, core.length()) || abbreviation(core) || tokenizers.isEmpty()) {
      return List.of(whole);
    }
    try {
      return modelled(core, tokenizers.get());
    } catch (RuntimeException e) {
      models.failed(LanguageModels.WORDS, e);
      return List.of(whole);
    }
  }

  private boolean abbreviation(String core) {
    return core.endsWith(".") && judge.abbreviation(core.substring(0, core.length() - 1));
  }

  private static List<Span> modelled(String core, ReaderPool<TokenizerME> tokenizers) {
    List<Span> pieces = new ArrayList<>();
    for (var found : tokenizers.use(tokenizer -> tokenizer.tokenizePos(core))) {
      pieces.add(new Span(found.getStart(), found.getEnd()));
    }
    return pieces;
  }
}
