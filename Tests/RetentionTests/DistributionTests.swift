import Testing

@testable import Retention

// Reference numbers: SciPy 1.17.1; the call stands above each table.

struct DistributionTests {
  // scipy.stats.norm.ppf(q)
  @Test(arguments: [
    (1e-300, -37.0470962993612), (1e-20, -9.262340089798409), (1e-10, -6.361340902404056),
    (1e-6, -4.753424308822899), (0.01, -2.3263478740408408), (0.025, -1.9599639845400545),
    (0.5, 0.0), (0.8, 0.8416212335729143), (0.975, 1.959963984540054),
    (0.999999, 4.753424308817087),
  ])
  func `normal quantiles are exact in the middle and in the tails`(q: Double, x: Double) {
    #expect(isClose(NormalDistribution.quantile(q), x, within: 1e-14))
  }

  @Test func `a normal quantile of no share or of all is infinite`() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
  }

  // scipy.stats.norm.cdf(x)
  @Test(arguments: [
    (-37.0, 5.7255712225239266e-300), (-10.0, 7.61985302416047e-24),
    (-1.96, 0.024997895148220435), (0.0, 0.5), (5.0, 0.9999997133484281),
  ])
  func `normal tails keep their digits`(x: Double, p: Double) {
    #expect(isClose(NormalDistribution.cumulative(x), p, within: 1e-12))
  }

  // scipy.special.gammaln(x)
  @Test(arguments: [
    (1e-10, 23.025850929882733), (0.1, 2.252712651734206), (0.5, 0.5723649429247),
    (1.5, -0.12078223763524526), (3.7, 1.428072326665388), (12.0, 17.502307845873887),
    (100.5, 361.43554046777757), (1e6, 12815504.569147611), (1e15, 3.3538776394910668e+16),
  ])
  func `log gamma agrees over its whole range`(x: Double, y: Double) {
    #expect(isClose(logGamma(x), y, within: 2e-14))
  }

  @Test func `log gamma is 0 at 1 and 2 and infinite outside its domain`() {
    #expect(logGamma(1).magnitude < 1e-14)
    #expect(logGamma(2).magnitude < 1e-14)
    #expect(logGamma(0) == .infinity)
    #expect(logGamma(-3) == .infinity)
  }

  // scipy.special.betainc(a, b, x)
  @Test(arguments: [
    (0.5, 0.5, 0.3, 0.36901011956554536), (1.0, 3.0, 0.1, 0.271), (2.0, 5.0, 0.9, 0.999945),
    (45.0, 6.0, 0.85, 0.2193533354014382), (1e4, 1e4, 0.503, 0.801927218859508),
    (1e6, 3.0, 0.999995, 0.12465054555790804), (120.0, 101.0, 0.5, 0.1000461145141356),
  ])
  func `the incomplete beta function agrees`(a: Double, b: Double, x: Double, p: Double) {
    #expect(isClose(BetaDistribution(a, b).cumulative(x), p, within: 1e-9))
  }

  // scipy.special.betaincinv(a, b, q)
  @Test(arguments: [
    (1.0, 50.0, 0.025, 0.000506227983040829), (45.0, 6.0, 0.025, 0.7818646335657977),
    (46.0, 5.0, 0.975, 0.9667249064109775), (0.5, 10.0, 0.5, 0.023051418325296162),
    (1e5, 2e5, 0.975, 0.33502124990043863), (1.0, 1e6, 0.025, 2.5317807663794178e-08),
  ])
  func `beta quantiles agree`(a: Double, b: Double, q: Double, x: Double) {
    #expect(isClose(BetaDistribution(a, b).quantile(q), x, within: 1e-10))
  }

  // scipy.special.gammainc(a, x), gammaincc(a, x)
  @Test(arguments: [
    (0.5, 0.1, 0.34527915398142317, 0.6547208460185768),
    (5.0, 2.0, 0.052653017343711125, 0.9473469826562889),
    (5.0, 20.0, 0.9999830552560699, 1.694474393006737e-05),
    (100.0, 90.0, 0.15822098918643007, 0.84177901081357),
    (1e6, 1.001e6, 0.8413447863683402, 0.15865521363165971),
    (3.0, 100.0, 1.0, 1.8976107553682236e-40),
  ])
  func `both incomplete gamma functions agree`(a: Double, x: Double, p: Double, q: Double) {
    let gamma = GammaDistribution(shape: a)
    #expect(isClose(gamma.cumulative(x), p, within: 1e-9))
    #expect(isClose(gamma.upper(x), q, within: 1e-9))
  }

  // scipy.stats.chi2.ppf(q, d)
  @Test(arguments: [
    (0.025, 2.0, 0.05063561596857975), (0.975, 2.0, 7.377758908227871),
    (0.975, 24.0, 39.36407702660391), (0.025, 240.0, 198.9838512518774),
    (0.5, 1.0, 0.454936423119572), (0.95, 1.0, 3.841458820694124),
    (0.001, 1.0, 1.5707971492624921e-06), (0.975, 2e6, 2003921.8219309007),
  ])
  func `chi-square quantiles agree`(q: Double, degrees: Double, x: Double) {
    #expect(isClose(ChiSquare.quantile(q, degrees: degrees), x, within: 1e-11))
  }

  // scipy.stats.chi2.sf(x, d)
  @Test(arguments: [
    (3.841458820694124, 1.0, 0.04999999999999989), (10.0, 3.0, 0.01856613546304325),
    (100.0, 1.0, 1.5239706048320995e-23), (1500.0, 1.0, 0.0),
  ])
  func `chi-square tails agree`(x: Double, degrees: Double, p: Double) {
    let found = ChiSquare.upper(x, degrees: degrees)
    #expect(p == 0 ? found < 1e-300 : isClose(found, p, within: 1e-11))
  }

  // scipy.stats.t.ppf(0.975, d), 2 * scipy.stats.t.sf(2.2, d)
  @Test(arguments: [
    (1.0, 12.706204736174694, 0.27159949756018376), (2.0, 4.302652729749462, 0.15880897580794018),
    (5.0, 2.5705818356363146, 0.07909389790318237),
    (29.5, 2.043724966772122, 0.03578518132286534),
    (99.0, 1.9842169515864174, 0.030132821689335863),
    (5000.0, 1.9604385517065073, 0.02785248246632657),
  ])
  func `Student's factors and tails agree`(degrees: Double, t: Double, p: Double) {
    let student = StudentDistribution(degrees: degrees)
    #expect(isClose(student.factor(), t, within: 1e-10))
    #expect(isClose(student.twoSided(2.2), p, within: 1e-10))
  }

  @Test func `extreme arguments stay finite`() {
    let beta = BetaDistribution(1e12, 1e12)
    #expect(beta.cumulative(0.5).isFinite)
    #expect(beta.quantile(0.975).isFinite)
    #expect(GammaDistribution(shape: 1e15).quantile(0.975).isFinite)
    #expect(GammaDistribution(shape: 1e-8).quantile(0.001) >= 0)
    #expect(StudentDistribution(degrees: 1e30).factor() == NormalDistribution.quantile(0.975))
    #expect(StudentDistribution(degrees: 3).twoSided(.infinity) == 0)
  }
}
