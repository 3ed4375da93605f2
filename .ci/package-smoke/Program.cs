Console.WriteLine(typeof(SocialPolicy.Organization).Assembly.GetName().Name);
