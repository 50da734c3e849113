# Estimates of the packages survival and cmprsk for each of the data sets in `sets`, one number a line:
# set, kind, what, value; NA where R gives no finite number. The data sets are put before this text.
suppressPackageStartupMessages({
  library(survival)
  library(cmprsk)
})
options(warn = -1)

say <- function(set, kind, what, value) {
  value <- as.numeric(value)
  shown <- ifelse(is.finite(value), sprintf("%.17g", value), "NA")
  cat(paste(set, kind, what, shown, sep = "\t"), sep = "\n")
}

refused <- function(expression) tryCatch(expression, error = function(e) NA)

# Rows that did not enter late are at risk at time 0 too, which a start of 0 would not say.
startOf <- function(d) ifelse(d$entry > 0, d$entry, -1)

survival_curve <- function(set, d, type, fractional) {
  response <- if (any(d$entry > 0)) Surv(startOf(d), d$time, d$code > 0) else Surv(d$time, d$code > 0)
  fit <- survfit(response ~ 1, weights = d$weight, conf.type = type)
  at <- fit$time
  say(set, "estimate", paste("at risk", at), fit$n.risk)
  say(set, "estimate", paste("S", at), fit$surv)
  say(set, "estimate", paste("H", at), fit$cumhaz)
  say(set, "estimate", paste("quantile", c(0.25, 0.5, 0.75)), quantile(fit, c(0.25, 0.5, 0.75))$quantile)
  if (fractional) return()
  say(set, "standard error", paste("error of S", at), fit$surv * fit$std.err)
  say(set, "standard error", paste("error of H", at), fit$std.chaz)
  say(set, "limit", paste("lower S", at), fit$lower)
  say(set, "limit", paste("upper S", at), fit$upper)
  # Where a limit rises again, quantile puts the limits in order first; we take the first time that it gets so low.
  falls <- function(limit) all(diff(limit[!is.na(limit)]) < 1e-9)
  found <- quantile(fit, c(0.25, 0.5, 0.75))
  if (falls(fit$lower)) say(set, "estimate", paste("lower quantile", c(0.25, 0.5, 0.75)), found$lower)
  if (falls(fit$upper)) say(set, "estimate", paste("upper quantile", c(0.25, 0.5, 0.75)), found$upper)
  if (any(d$entry > 0) || min(d$time) > 10) return() # summary refuses a horizon before the first time
  mean <- summary(fit, rmean = 10)$table
  say(set, "estimate", "mean to 10", mean["rmean"])
  say(set, "standard error", "error of mean to 10", mean["se(rmean)"])
}

incidences <- function(set, d, fractional) {
  state <- factor(d$code, 0:2, c("censored", "home", "other"))
  late <- any(d$entry > 0)
  row <- seq_len(nrow(d))
  fit <- if (late) survfit(Surv(startOf(d), d$time, state) ~ 1, weights = d$weight, id = row)
    else survfit(Surv(d$time, state) ~ 1, weights = d$weight)
  for (cause in c("home", "other")) {
    column <- match(cause, fit$states)
    say(set, "estimate", paste(cause, fit$time), fit$pstate[, column])
    # With late entries R sums up the influence of each row, which comes near the closed form and is not equal to it.
    if (fractional || late) next
    say(set, "standard error", paste("error of", cause, fit$time), fit$std.err[, column])
    some <- fit$pstate[, column] > 0
    say(set, "limit", paste("lower", cause, fit$time), ifelse(some, fit$lower[, column], NA))
    say(set, "limit", paste("upper", cause, fit$time), ifelse(some, fit$upper[, column], NA))
  }
}

log_rank <- function(set, d, rho) {
  for (stratified in c(FALSE, TRUE)) {
    name <- if (stratified) "log-rank in strata" else "log-rank"
    test <- refused(
      if (stratified) survdiff(Surv(d$time, d$code > 0) ~ d$group + strata(d$stratum), rho = rho)
      else survdiff(Surv(d$time, d$code > 0) ~ d$group, rho = rho)
    )
    statistic <- if (is.list(test)) test$chisq else NA
    expected <- if (is.list(test)) (if (is.matrix(test$exp)) rowSums(test$exp) else test$exp) else 0
    df <- sum(expected > 0) - 1
    if (df < 1) statistic <- NA
    say(set, "chi-square", name, statistic)
    say(set, "p", paste("p of", name), if (is.na(statistic)) NA else pchisq(statistic, df, lower.tail = FALSE))
  }
}

# survdiff does not take late entries; the score test of a proportional hazards model with exact ties is the same test.
# Its time grows without bound with the ties, so only where at most three leave at one time.
late_log_rank <- function(set, d) {
  if (max(0, table(d$time[d$code > 0])) > 3) return()
  for (stratified in c(FALSE, TRUE)) {
    name <- if (stratified) "log-rank in strata" else "log-rank"
    response <- Surv(startOf(d), d$time, d$code > 0)
    fit <- refused(
      if (stratified) coxph(response ~ factor(d$group) + strata(d$stratum), ties = "exact", iter.max = 0)
      else coxph(response ~ factor(d$group), ties = "exact", iter.max = 0)
    )
    known <- is.list(fit) && !is.null(fit$score) && !all(is.na(fit$coefficients))
    say(set, "chi-square", name, if (known) fit$score else NA)
  }
}

gray <- function(set, d, rho) {
  for (stratified in c(FALSE, TRUE)) {
    strata <- if (stratified) d$stratum else rep("all", nrow(d))
    tests <- refused(cuminc(d$time, d$code, d$group, strata, rho = rho)$Tests)
    for (cause in 1:2) {
      name <- paste(if (stratified) "Gray in strata" else "Gray", cause)
      # One cause that cuminc cannot take makes it give none.
      if (!is.matrix(tests)) {
        say(set, "refused", c(name, paste("p of", name)), NA)
        next
      }
      known <- as.character(cause) %in% rownames(tests)
      statistic <- if (known) tests[as.character(cause), "stat"] else NA
      if (is.na(statistic) || statistic < 0) statistic <- NA
      say(set, "chi-square", name, statistic)
      df <- length(unique(d$group)) - 1
      p <- if (is.na(statistic)) NA else pchisq(statistic, df, lower.tail = FALSE)
      say(set, "p", paste("p of", name), p)
    }
  }
}

for (i in seq_along(sets)) {
  set <- sets[[i]]
  d <- set$rows
  survival_curve(i, d, set$type, set$fractional)
  # The errors of several states come from the rows themselves, so a whole weight must be so many rows.
  each <- if (set$fractional) d else transform(d[rep(seq_len(nrow(d)), d$weight), ], weight = 1)
  if (any(d$code > 0)) incidences(i, each, set$fractional)
  if (set$fractional) next
  if (any(d$entry > 0)) late_log_rank(i, each) else {
    log_rank(i, each, set$rho)
    gray(i, each, set$rho)
  }
}
