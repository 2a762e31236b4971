package nl.naslag.briefing.dossier;

import java.time.Clock;
import java.util.Optional;
import nl.naslag.briefing.BriefingCompiler;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingRequest;
import nl.naslag.briefing.Citation;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.source.Citations;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Proof;
import nl.naslag.trace.QuoteCheck;
import nl.naslag.trace.QuoteCheck.Found;
import org.springframework.stereotype.Service;

/// Compiles a stored dossier against today's index.
@Service
class DossierCompiler implements BriefingCompiler {
  private final Dossiers dossiers;
  private final PassageSearch search;
  private final QuoteCheck check;
  private final QuoteContexts contexts;
  private final Citations citations;
  private final Clock clock = Clock.systemUTC();

  DossierCompiler(
      Dossiers dossiers,
      PassageSearch search,
      QuoteCheck check,
      QuoteContexts contexts,
      Citations citations) {
    this.dossiers = dossiers;
    this.search = search;
    this.check = check;
    this.contexts = contexts;
    this.citations = citations;
  }

  @Override
  public BriefingPack compile(BriefingRequest request) {
    Dossier dossier =
        dossiers
            .find(request.dossierId())
            .orElseThrow(() -> RefusalCode.UNKNOWN_DOSSIER.refusal(request.dossierId()));
    return new BriefingPack(
        dossier.id(),
        dossier.title(),
        clock.instant(),
        search.fingerprint(),
        dossier.items().stream().map(item -> line(item, request.baseUrl())).toList(),
        dossier.front());
  }

  /// The words of a quote are those at the time it was added, never silently updated; the proof
  /// says how they compare with the source.
  private BriefingLine line(DossierItem item, String baseUrl) {
    PassageId passageId = item.passageId();
    if (passageId == null) {
      return new BriefingLine(item, null, "", "");
    }
    Found found = check.check(passageId, item.text(), item.kept());
    Optional<IndexedPassage> passage = found.passageId().flatMap(search::passage);
    return new BriefingLine(
        item,
        found.proof(),
        passage
            .filter(one -> cites(found.proof()))
            .map(one -> citations.cite(one, item))
            .orElse(item.source()),
        passage
            .filter(one -> !baseUrl.isEmpty())
            .map(one -> Citation.permalink(one, baseUrl))
            .orElse(""),
        contexts.of(passageId, item, passage));
  }

  // Changed words keep the citation they had when they were added.
  private static boolean cites(Proof proof) {
    return proof == Proof.EXACT || proof == Proof.VERPLAATST;
  }
}
