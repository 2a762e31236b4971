package nl.naslag.briefing.dossier;

import java.time.Clock;
import nl.naslag.briefing.BriefingCompiler;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingRequest;
import nl.naslag.briefing.Citation;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.Dossiers;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Proof;
import nl.naslag.trace.QuoteCheck;
import nl.naslag.trace.QuoteCheck.Found;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Compiles a stored dossier against today's index.
@Service
class DossierCompiler implements BriefingCompiler {
  private final Dossiers dossiers;
  private final PassageSearch search;
  private final QuoteCheck check;
  private final Clock clock;

  @Autowired
  DossierCompiler(Dossiers dossiers, PassageSearch search, QuoteCheck check) {
    this(dossiers, search, check, Clock.systemUTC());
  }

  DossierCompiler(Dossiers dossiers, PassageSearch search, QuoteCheck check, Clock clock) {
    this.dossiers = dossiers;
    this.search = search;
    this.check = check;
    this.clock = clock;
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
        dossier.items().stream().map(item -> line(item, request.baseUrl())).toList());
  }

  /// The words of a quote are those at the time it was added, never silently updated; the proof
  /// says how they compare with the source.
  private BriefingLine line(DossierItem item, String baseUrl) {
    PassageId passageId = item.passageId();
    if (passageId == null) {
      return new BriefingLine(item, null, "", "");
    }
    Found found = check.check(passageId, item.text());
    return found
        .passageId()
        .flatMap(search::passage)
        .map(
            passage ->
                new BriefingLine(
                    item,
                    found.proof(),
                    cites(found.proof()) ? Citation.cite(passage) : item.source(),
                    Citation.permalink(passage, baseUrl)))
        .orElse(new BriefingLine(item, found.proof(), item.source(), ""));
  }

  // Changed words keep the citation they had when they were added.
  private static boolean cites(Proof proof) {
    return proof == Proof.EXACT || proof == Proof.VERPLAATST;
  }
}
